import { placedLines } from './placed-lines.ts';
import type { ReadLine } from './reading.ts';
import { structuredLines } from './structured-lines.ts';

/*
 * The pieces of text of a PDF, put in reading order: the file's own structure where it has one, else from where they stand.
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

/** Share of letters within the structure for it to be trusted. */
const STRUCTURED = 0.9;

const lettersIn = (pieces: readonly { text: string }[]) =>
  pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

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
