import { headingOf } from './heading.ts';
import { findPeriod } from './period.ts';
import type { ReadLine } from './reading.ts';

/*
 * The pieces of text of a PDF, put in reading order: the file's own structure where it has one, else from where they stand:
 * columns one after the other, dates beside what they date.
 */

/** A few letters drawn at once. Lengths are points, from the top left corner of the page. */
export interface TextPiece {
  text: string;
  page: number;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  size: number;
  font: string;
  /** Paragraph of the file's structure that it belongs to, and its role there: `H2`, `LI`, `P`. */
  block?: { id: number; role: string };
}

/** Pieces that follow each other on one baseline without a wide gap. */
interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

type Row = Segment[];

/** In sizes of the letter. */
const SPACE = 0.12;
const WIDE_GAP = 1.4;
const SAME_BASELINE = 0.4;
const NARROWEST_GUTTER = 0.9;
const FEWEST_COLUMN_ROWS = 3;
/** Share of letters within the structure for it to be trusted. */
const STRUCTURED = 0.9;

const lettersIn = (pieces: readonly { text: string }[]) =>
  pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

function segmentsOf(pieces: readonly TextPiece[]): Segment[] {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const rows: TextPiece[][] = [];
  for (const piece of [...written].sort((one, other) => one.y - other.y)) {
    const row = rows[rows.length - 1];
    const reference = row?.[0];
    if (reference && Math.abs(reference.y - piece.y) < SAME_BASELINE * Math.min(reference.size, piece.size))
      row!.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    for (const { text, x, width, size, font } of row.sort((one, other) => one.x - other.x)) {
      const last = segments[segments.length - 1];
      const gap = last ? x - last.right : Infinity;
      if (!last || gap > WIDE_GAP * Math.min(last.size, size)) {
        segments.push({ text, x, right: x + width, y: row[0]!.y, size, font });
        continue;
      }
      last.text += (gap > SPACE * size ? ' ' : '') + text;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
    }
    return segments;
  });
}

function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows[rows.length - 1];
    if (row && row[0]!.y === segment.y) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

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
  return side.filter(({ y }) => !baselines.has(y)).length > side.length * 0.4;
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
function columnsOf(rows: readonly Row[]): Row[][] {
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

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text) && !/\p{Script=Latin}/u.test(text);

interface PlacedLine extends ReadLine {
  x: number;
  right: number;
  y: number;
}

function lineOf(row: Row, usualFont: string): PlacedLine {
  const inOrder = row.every(({ text }) => isRightToLeft(text)) ? [...row].reverse() : row;
  return {
    text: inOrder.map(({ text }) => text.trim()).join('\t'),
    size: Math.max(...row.map(({ size }) => size)),
    bold: row[0]!.font !== usualFont,
    role: 'text',
    x: row[0]!.x,
    right: row[row.length - 1]!.right,
    y: row[0]!.y,
  };
}

const MOST_LEADING = 1.7;
/** A line whose end is further from the edge than the next word is long was not wrapped. */
const LETTER = 0.55;

/** Is `next` the rest of a paragraph that did not fit on the line before? */
function goesOn(before: PlacedLine, next: PlacedLine, edge: number): boolean {
  const isClose = next.y > before.y && next.y - before.y < MOST_LEADING * before.size;
  if (!isClose || next.size !== before.size || next.bold !== before.bold || next.text.includes('\t'))
    return false;
  if (!/^[\p{Ll}\d(«]/u.test(next.text) || findPeriod(next.text)) return false;
  const [word = ''] = next.text.split(' ');
  return before.right + word.length * LETTER * next.size > edge;
}

function joinWrapped(lines: readonly PlacedLine[]): PlacedLine[] {
  const edge = Math.max(...lines.map(({ right }) => right));
  return lines.reduce<PlacedLine[]>((joined, line) => {
    const before = joined[joined.length - 1];
    if (!before || !goesOn(before, line, edge)) return [...joined, line];
    const hyphen = /\p{Ll}-$/u.test(before.text);
    return [
      ...joined.slice(0, -1),
      { ...before, text: before.text + (hyphen ? '' : ' ') + line.text, right: line.right, y: line.y },
    ];
  }, []);
}

/** A drawn bullet may stand as a piece of its own before its line. */
function withoutLoneBullets(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(/^([^\p{L}\p{N}\s])\t/u, '$1 ') }));
}

function placedLines(pieces: readonly TextPiece[], usualFont: string): ReadLine[] {
  const pages = Array.from(new Set(pieces.map(({ page }) => page))).sort((one, other) => one - other);
  return pages.flatMap((page) =>
    columnsOf(rowsOf(segmentsOf(pieces.filter((piece) => piece.page === page)))).flatMap((rows) =>
      joinWrapped(withoutLoneBullets(rows.map((row) => lineOf(row, usualFont)))).map(
        ({ text, size, bold, role }): ReadLine => ({ text, size, bold, role }),
      ),
    ),
  );
}

/** Blocks whose lines are one paragraph; others, such as a cell, may hold several. */
const PARAGRAPH = /^(?:P|LI|H\d?|Title|Caption)$/;

/** Pieces on one baseline, in the order in which they are drawn. */
function drawnRows(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces) {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    const isSame =
      last && last.page === piece.page && Math.abs(last.y - piece.y) <= SAME_BASELINE * piece.size;
    if (isSame) row!.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function rowText(row: readonly TextPiece[]): string {
  return row.reduce((text, piece, index) => {
    const before = row[index - 1];
    if (!before) return piece.text;
    const gap = piece.x > before.x ? piece.x - before.x - before.width : before.x - piece.x - piece.width;
    const isApart = gap > SPACE * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text);
    const separator = gap > WIDE_GAP * piece.size ? '\t' : ' ';
    return text + (isApart ? separator : '') + piece.text;
  }, '');
}

const fontsOf = (row: readonly TextPiece[]) =>
  new Set(row.filter(({ text }) => text.trim() !== '').map(({ font }) => font));

/** Was the paragraph broken here by whoever wrote it, not for want of room? */
function isBroken(before: readonly TextPiece[], next: readonly TextPiece[]): boolean {
  if (rowText(before).includes('\t')) return true;
  const fonts = fontsOf(before);
  const others = Array.from(fontsOf(next));
  return fonts.size === 1 && !others.some((font) => fonts.has(font)) && /^\s*\p{Lu}/u.test(rowText(next));
}

function blockLines(pieces: readonly TextPiece[], usualFont: string): ReadLine[] {
  const { role } = pieces[0]!.block!;
  const level = /^H(\d)$/.exec(role);
  const rows = drawnRows(pieces).filter((row) => rowText(row).trim() !== '');
  const lines: ReadLine[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const line = lines[lines.length - 1];
    if (line && before && PARAGRAPH.test(role) && !isBroken(before, row)) {
      line.text = `${line.text.trim()} ${rowText(row).trim()}`;
      return;
    }
    lines.push({
      text: rowText(row),
      size: Math.max(...row.map(({ size }) => size)),
      bold: row[0]!.font !== usualFont,
      role: /^H\d?$/.test(role) ? 'heading' : role === 'LI' ? 'item' : 'text',
      ...(level && { level: Number(level[1]) }),
    });
  });
  return lines;
}

function structuredLines(pieces: readonly TextPiece[], usualFont: string): ReadLine[] {
  const blocks = new Map<number, TextPiece[]>();
  for (const piece of pieces) {
    if (!piece.block) continue;
    const block = blocks.get(piece.block.id);
    if (block) block.push(piece);
    else blocks.set(piece.block.id, [piece]);
  }
  return Array.from(blocks)
    .sort(([one], [other]) => one - other)
    .flatMap(([, block]) => blockLines(block, usualFont));
}

function usualFontOf(pieces: readonly TextPiece[]): string {
  const letters = new Map<string, number>();
  for (const { font, text } of pieces) letters.set(font, (letters.get(font) ?? 0) + text.trim().length);
  return Array.from(letters).reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ])[0];
}

/**
 * The lines of a document in reading order. Every letter of the pieces is in one of them.
 * @param pieces in the order in which the file draws them
 */
export function linesOfPieces(pieces: readonly TextPiece[]): ReadLine[] {
  const usualFont = usualFontOf(pieces);
  const structured = pieces.filter(({ block }) => block);
  if (lettersIn(structured) < STRUCTURED * lettersIn(pieces) || structured.length === 0)
    return placedLines(pieces, usualFont);
  return [
    ...structuredLines(structured, usualFont),
    ...placedLines(
      pieces.filter(({ block }) => !block),
      usualFont,
    ),
  ];
}
