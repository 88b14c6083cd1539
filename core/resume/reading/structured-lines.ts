import type { ReadLine } from './reading.ts';
import { rowText, SAME_BASELINE } from './rows.ts';
import type { TextPiece } from './text-pieces.ts';
import { pageDirection, type Direction } from './writing-direction.ts';

/* Lines of a tagged PDF: its paragraphs, items and headings, in the order that the file gives. */

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

const fontsOf = (row: readonly TextPiece[]) =>
  new Set(row.filter(({ text }) => text.trim() !== '').map(({ font }) => font));

/** Was the paragraph broken here by whoever wrote it, not for want of room? */
function isBroken(before: readonly TextPiece[], next: readonly TextPiece[], direction: Direction): boolean {
  if (rowText(before, direction).includes('\t')) return true;
  const fonts = fontsOf(before);
  const others = Array.from(fontsOf(next));
  return (
    fonts.size === 1 &&
    !others.some((font) => fonts.has(font)) &&
    /^\s*\p{Lu}/u.test(rowText(next, direction))
  );
}

function blockLines(pieces: readonly TextPiece[], usualFont: string, direction: Direction): ReadLine[] {
  const { role } = pieces[0]!.block!;
  const level = /^H(\d)$/.exec(role);
  const rows = drawnRows(pieces).filter((row) => row.some(({ text }) => text.trim() !== ''));
  const lines: ReadLine[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const line = lines[lines.length - 1];
    if (line && before && PARAGRAPH.test(role) && !isBroken(before, row, direction)) {
      line.text = `${line.text.trim()} ${rowText(row, direction).trim()}`;
      return;
    }
    lines.push({
      text: rowText(row, direction),
      size: Math.max(...row.map(({ size }) => size)),
      bold: row[0]!.font !== usualFont,
      role: /^H\d?$/.test(role) ? 'heading' : role === 'LI' ? 'item' : 'text',
      ...(level && { level: Number(level[1]) }),
    });
  });
  return lines;
}

/** The lines of pieces whose place in the structure of the file is known. */
export function structuredLines(pieces: readonly TextPiece[], usualFont: string): ReadLine[] {
  const direction = pageDirection(drawnRows(pieces));
  const blocks = new Map<number, TextPiece[]>();
  for (const piece of pieces) {
    if (!piece.block) continue;
    const block = blocks.get(piece.block.id);
    if (block) block.push(piece);
    else blocks.set(piece.block.id, [piece]);
  }
  return Array.from(blocks)
    .sort(([one], [other]) => one - other)
    .flatMap(([, block]) => blockLines(block, usualFont, direction));
}
