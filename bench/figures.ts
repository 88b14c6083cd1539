import { spreadOf } from './spread.ts';

/*
 * What a bench gives: named figures, some with a goal, printed as one table. A missed goal is marked and never hidden; it is
 * not a failure of the program.
 */

export type Unit = 'kB' | 's' | 'ms' | 'count' | 'ratio';

export interface Figure {
  name: string;
  unit: Unit;
  /** One value per run: bytes for `kB`, milliseconds for `s` and `ms`. Empty when it could not be measured. */
  values: readonly number[];
  /** The goal, in the same unit as the values: the median is at most this, or below it when `isStrict`. */
  atMost?: number;
  isStrict?: boolean;
  /** Said in the last column when there is no goal. */
  note?: string;
}

export interface Section {
  heading: string;
  figures: Figure[];
}

export interface Report {
  title: string;
  /** How it was measured and what the figures are compared with. */
  method: string[];
  sections: Section[];
}

const FORMATS: Record<Unit, (value: number) => string> = {
  kB: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  s: (ms) => `${(ms / 1000).toFixed(2)} s`,
  ms: (ms) => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`,
  count: (value) => value.toLocaleString('en').replaceAll(',', ' '),
  ratio: (value) => value.toFixed(2),
};

/** Null when the figure has no goal or was not measured. */
export function isMet({ values, atMost, isStrict }: Figure): boolean | null {
  if (atMost === undefined || values.length === 0) return null;
  const { median } = spreadOf(values);
  return isStrict ? median < atMost : median <= atMost;
}

function rowOf(figure: Figure): string[] {
  const { name, unit, values, atMost, isStrict, note } = figure;
  const format = FORMATS[unit];
  const goal = atMost === undefined ? '' : `${isStrict ? '<' : '≤'} ${format(atMost)}`;
  const met = isMet(figure);
  const verdict = [met === null ? '' : met ? 'met' : 'MISSED', note ?? ''].filter(Boolean).join(', ');
  if (values.length === 0) return [`  ${name}`, goal, 'not measured', '', verdict];
  const { median, lowest, highest } = spreadOf(values);
  const range = values.length === 1 ? 'one measure' : `${format(lowest)} – ${format(highest)}`;
  return [`  ${name}`, goal, format(median), range, verdict];
}

/** Prints the table of a bench, with what it measures above it. */
export function printReport({ title, method, sections }: Report): void {
  const header = ['', 'goal', 'measured', 'min – max', ''];
  const table = sections.map(({ heading, figures }) => ({ heading, rows: figures.map(rowOf) }));
  const all = [header, ...table.flatMap(({ rows }) => rows)];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  for (const sentence of method) console.log(`  ${sentence}`);
  console.log(`\n${line(header)}`);
  for (const { heading, rows } of table) {
    console.log(heading);
    for (const row of rows) console.log(line(row));
  }
}

/** Prints how many goals are met, and names those that are missed. */
export function printSummary(reports: readonly Report[]): void {
  const figures = reports.flatMap(({ title, sections }) =>
    sections.flatMap(({ heading, figures }) => figures.map((figure) => ({ title, heading, figure }))),
  );
  const withGoal = figures.filter(({ figure }) => figure.atMost !== undefined);
  const missed = withGoal.filter(({ figure }) => isMet(figure) === false);
  const unmeasured = withGoal.filter(({ figure }) => isMet(figure) === null);
  console.log(
    `\nSummary: ${withGoal.length - missed.length - unmeasured.length} of ${withGoal.length} goals met`,
  );
  const name = ({ title, heading, figure }: (typeof figures)[number]) =>
    `${title} / ${heading} / ${figure.name}`;
  for (const each of missed) {
    const format = FORMATS[each.figure.unit];
    console.log(
      `  missed: ${name(each)}: ${format(spreadOf(each.figure.values).median)}, goal ${format(each.figure.atMost ?? NaN)}`,
    );
  }
  for (const each of unmeasured) console.log(`  not measured: ${name(each)}`);
}
