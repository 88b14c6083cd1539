import { inReadingOrder, pageDirection, type Direction } from './writing-direction.ts';
import type { TextPiece } from './text-pieces.ts';

/* Pieces put side by side as they stand on the page. */

/** Of the size of the letter: what stands this near is on the same baseline; what is this far apart, apart. */
export const SAME_BASELINE = 0.4;
const SPACE = 0.12;
const WIDE_GAP = 1.4;

/** Pieces that follow each other on one baseline without a wide gap. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

export type Row = Segment[];

/** A tab for a wide gap between two pieces that follow each other, a space for a narrow one. */
function between(before: TextPiece, next: TextPiece): string {
  const gap = next.x > before.x ? next.x - before.x - before.width : before.x - next.x - next.width;
  if (gap <= SPACE * next.size || /\s$/.test(before.text) || /^\s/.test(next.text)) return '';
  return gap > WIDE_GAP * next.size ? '\t' : ' ';
}

/** The text of pieces on one baseline. */
export function rowText(row: readonly TextPiece[], direction: Direction): string {
  return inReadingOrder(row, direction).reduce(
    (text, piece, index, pieces) => text + (index > 0 ? between(pieces[index - 1]!, piece) : '') + piece.text,
    '',
  );
}

function baselines(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows: TextPiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows[rows.length - 1];
    const reference = row?.[0];
    if (reference && Math.abs(reference.y - piece.y) < SAME_BASELINE * Math.min(reference.size, piece.size))
      row!.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

/** The parts of a page that stand apart, and the side on which its lines begin. */
export function segmentsOf(pieces: readonly TextPiece[]): { segments: Segment[]; direction: Direction } {
  const rows = baselines(pieces.filter(({ text }) => text.trim() !== ''));
  const direction = pageDirection(rows);
  const segments = rows.flatMap((row) => {
    const parts: TextPiece[][] = [];
    for (const piece of row) {
      const part = parts[parts.length - 1];
      const last = part?.[part.length - 1];
      const isApart = !last || piece.x - last.x - last.width > WIDE_GAP * Math.min(last.size, piece.size);
      if (isApart) parts.push([piece]);
      else part!.push(piece);
    }
    return parts.map((part): Segment => ({
      text: rowText(part, direction),
      x: part[0]!.x,
      right: Math.max(...part.map(({ x, width }) => x + width)),
      y: row[0]!.y,
      size: Math.max(...part.map(({ size }) => size)),
      font: part[0]!.font,
    }));
  });
  return { segments, direction };
}

/** Segments with the same baseline, from left to right; the rows from the top. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows[rows.length - 1];
    if (row && row[0]!.y === segment.y) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
