import { median } from './median.ts';

export interface Row {
  what: string;
  unit: 'KB' | 'ms' | 's' | '';
  measures: number[];
  /** Most that we promise; absent when the figure is only for comparison. */
  goal?: number;
}

const decimals = { KB: 1, ms: 0, s: 2, '': 0 };

/** Prints one table: median, least and most of the measures, and whether the goal is met. A missed goal is said, never hidden. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(
    rows.map(({ what, unit, measures, goal }) => {
      const write = (value: number) => `${value.toFixed(decimals[unit])} ${unit}`.trim();
      const middle = median(measures);
      return {
        what,
        median: write(middle),
        least: write(Math.min(...measures)),
        most: write(Math.max(...measures)),
        goal: goal === undefined ? '' : write(goal),
        met: goal === undefined ? '' : middle <= goal ? 'yes' : 'NO',
      };
    }),
  );
}
