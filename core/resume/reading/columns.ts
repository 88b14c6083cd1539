import { headingOf } from './heading.ts';
import { findPeriod } from './period.ts';
import { rowsOf, type Row, type Segment } from './rows.ts';

/* Columns of a page: two texts side by side, each read to its end. Dates beside what they date are none. */

const NARROWEST_GUTTER = 0.9;
const FEWEST_COLUMN_ROWS = 3;
/** Share of the rows of a column that have no row beside them. */
const OWN_ROWS = 0.4;

interface Gutter {
  left: number;
  right: number;
}

/** Empty bands that go down through all these rows, the widest first. */
function gutters(rows: readonly Row[]): Gutter[] {
  const spans = rows.flat().sort((one, other) => one.x - other.x);
  const found: Gutter[] = [];
  let { right } = spans[0]!;
  for (const span of spans) {
    if (span.x - right > NARROWEST_GUTTER * span.size) found.push({ left: right, right: span.x });
    right = Math.max(right, span.right);
  }
  return found.sort((one, other) => other.right - other.left - (one.right - one.left));
}

/** Texts of their own: not the dates or places that stand beside other texts. */
function isColumn(side: readonly Segment[], other: readonly Segment[]): boolean {
  const rows = rowsOf(side);
  if (rows.length < FEWEST_COLUMN_ROWS) return false;
  const dates = side.filter(({ text }) => (findPeriod(text)?.rest ?? text).length < text.length / 2).length;
  if (dates > side.length / 2) return false;
  if (side.some(({ text }) => headingOf(text)?.rest === '')) return true;
  const baselines = new Set(other.map(({ y }) => y));
  return side.filter(({ y }) => !baselines.has(y)).length > side.length * OWN_ROWS;
}

interface Columns {
  first: number;
  /** After the last row. */
  end: number;
  middle: number;
}

/** The longest run of rows that stand in two columns. */
function findColumns(rows: readonly Row[]): Columns | null {
  let best: Columns | null = null;
  for (let first = 0; first < rows.length; first++) {
    for (let end = rows.length; end - first >= FEWEST_COLUMN_ROWS; end--) {
      if (best && end - first <= best.end - best.first) break;
      const run = rows.slice(first, end);
      const gutter = gutters(run).find(({ left, right }) => {
        const middle = (left + right) / 2;
        const all = run.flat();
        const before = all.filter(({ x }) => x < middle);
        const after = all.filter(({ x }) => x > middle);
        return isColumn(before, after) && isColumn(after, before);
      });
      if (!gutter) continue;
      best = { first, end, middle: (gutter.left + gutter.right) / 2 };
      break;
    }
  }
  return best;
}

/** Rows in the order in which one reads them, a list for each column. */
export function columnsOf(rows: readonly Row[]): Row[][] {
  if (rows.length === 0) return [];
  const columns = findColumns(rows);
  if (!columns) return [[...rows]];
  const { first, end, middle } = columns;
  const run = rows.slice(first, end).flat();
  return [
    ...columnsOf(rows.slice(0, first)),
    ...columnsOf(rowsOf(run.filter(({ x }) => x < middle))),
    ...columnsOf(rowsOf(run.filter(({ x }) => x > middle))),
    ...columnsOf(rows.slice(end)),
  ];
}
