import { widthOf } from './letters.ts';

/** A piece of a line in one weight. */
export interface Run {
  text: string;
  bold: boolean;
}

interface Word extends Run {
  /** In sizes of the letter. */
  width: number;
}

const SPACE = 0.28;

/**
 * A word wider than the column is cut where it must: an endless address still stays on the page. Never after a hyphen, which
 * programs that read the file would take for the mark of a cut, and drop.
 */
function cutWord(word: Run, most: number): Word[] {
  const pieces: Word[] = [];
  let piece = '';
  let width = 0;
  for (const letter of word.text) {
    const more = widthOf(letter, word.bold);
    if (piece !== '' && width + more > most) {
      const kept = piece.replace(/-+$/, '') || piece;
      const moved = piece.slice(kept.length);
      const movedWidth = widthOf(moved, word.bold);
      pieces.push({ text: kept, bold: word.bold, width: width - movedWidth });
      piece = moved;
      width = movedWidth;
    }
    piece += letter;
    width += more;
  }
  return [...pieces, { text: piece, bold: word.bold, width }];
}

function wordsOf(runs: readonly Run[], most: number): Word[] {
  return runs.flatMap(({ text, bold }) =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word): Word[] => {
        const width = widthOf(word, bold);
        return width <= most ? [{ text: word, bold, width }] : cutWord({ text: word, bold }, most);
      }),
  );
}

function joined(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  words.forEach(({ text, bold }, index) => {
    const last = runs[runs.length - 1];
    const spaced = index === 0 ? text : ` ${text}`;
    if (last && last.bold === bold) last.text += spaced;
    else runs.push({ text: spaced, bold });
  });
  return runs;
}

const kept = new Map<string, Run[][]>();
const MOST_KEPT = 2000;

/**
 * Breaks a text into lines that are at most `most` wide, in sizes of the letter, each as full as it can be. Spaces that may not
 * be broken are kept. An empty text has no line.
 */
export function breakLines(runs: readonly Run[], most: number): Run[][] {
  const key = `${most.toFixed(3)}|${runs.map(({ text, bold }) => (bold ? 'b' : 'r') + text).join('|')}`;
  const known = kept.get(key);
  if (known) return known;
  const lines: Run[][] = [];
  let line: Word[] = [];
  let width = 0;
  for (const word of wordsOf(runs, most)) {
    if (line.length > 0 && width + SPACE + word.width > most) {
      lines.push(joined(line));
      line = [];
      width = 0;
    }
    width += (line.length > 0 ? SPACE : 0) + word.width;
    line.push(word);
  }
  if (line.length > 0) lines.push(joined(line));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, lines);
  return lines;
}

/** Width of a line, in sizes of the letter. */
export function lineWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, bold }) => sum + widthOf(text, bold), 0);
}
