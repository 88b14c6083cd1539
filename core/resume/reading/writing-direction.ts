import type { TextPiece } from './text-pieces.ts';

/*
 * A PDF draws Arabic and Hebrew from where they stand: words from left to right, although they are read from right to left.
 * Within a piece the letters are in order; the order of the pieces is found here.
 */

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /[\p{L}\p{N}]/u;

function directionOf(text: string): Direction | null {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return STRONG.test(text) ? 'ltr' : null;
}

/** How many rows begin, or end, at the place where most of them do. */
function mostAligned(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places.map(Math.round)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return Math.max(0, ...Array.from(counts.values()));
}

/** Where the lines of a page begin: on the right only where right-to-left letters are, and the right edges are in line. */
export function pageDirection(rows: readonly (readonly TextPiece[])[]): Direction {
  const written = rows
    .map((row) => row.filter(({ text }) => text.trim() !== ''))
    .filter(({ length }) => length > 0);
  if (!written.some((row) => row.some(({ text }) => RIGHT_TO_LEFT.test(text)))) return 'ltr';
  const left = mostAligned(written.map((row) => Math.min(...row.map(({ x }) => x))));
  const right = mostAligned(written.map((row) => Math.max(...row.map(({ x, width }) => x + width))));
  return right > left ? 'rtl' : 'ltr';
}

/** The pieces of a row in the order in which they are read, when some are read from right to left. */
export function inReadingOrder<Piece extends Pick<TextPiece, 'text' | 'x'>>(
  row: readonly Piece[],
  direction: Direction,
): Piece[] {
  if (!row.some(({ text }) => RIGHT_TO_LEFT.test(text))) return [...row];
  const sorted = [...row].sort((one, other) => one.x - other.x);
  const strong = sorted.map(({ text }) => directionOf(text));
  // Signs and spaces go with what is on both sides of them.
  const directions = strong.map((own, index): Direction => {
    if (own) return own;
    const before =
      strong
        .slice(0, index)
        .reverse()
        .find((each) => each !== null) ?? direction;
    const after = strong.slice(index).find((each) => each !== null) ?? direction;
    return before === after ? before : direction;
  });
  const runs: Piece[][] = [];
  sorted.forEach((piece, index) => {
    if (index > 0 && directions[index] === directions[index - 1]) runs[runs.length - 1]!.push(piece);
    else runs.push([piece]);
  });
  let at = 0;
  const read = runs.map((run) => {
    const isRightToLeft = directions[at] === 'rtl';
    at += run.length;
    return isRightToLeft ? run.reverse() : run;
  });
  return (direction === 'rtl' ? read.reverse() : read).flat();
}
