import { columnsOf } from './columns.ts';
import { findPeriod } from './period.ts';
import type { ReadLine } from './reading.ts';
import { rowsOf, segmentsOf, type Row } from './rows.ts';
import type { TextPiece } from './text-pieces.ts';
import { inReadingOrder, type Direction } from './writing-direction.ts';

/* Lines found from where their pieces stand: columns one after the other, wrapped lines joined. */

interface PlacedLine extends ReadLine {
  x: number;
  right: number;
  y: number;
}

function lineOf(row: Row, usualFont: string, direction: Direction): PlacedLine {
  return {
    text: inReadingOrder(row, direction)
      .map(({ text }) => text.trim())
      .join('\t'),
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

/** The lines of pieces of which the file says nothing but where they stand. */
export function placedLines(pieces: readonly TextPiece[], usualFont: string): ReadLine[] {
  const pages = Array.from(new Set(pieces.map(({ page }) => page))).sort((one, other) => one - other);
  return pages.flatMap((page) => {
    const { segments, direction } = segmentsOf(pieces.filter((piece) => piece.page === page));
    return columnsOf(rowsOf(segments)).flatMap((rows) =>
      joinWrapped(withoutLoneBullets(rows.map((row) => lineOf(row, usualFont, direction)))).map(
        ({ text, size, bold, role }): ReadLine => ({ text, size, bold, role }),
      ),
    );
  });
}
