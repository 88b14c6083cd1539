import type { Run } from '@wetechcare/core/resume/layout/break-lines.ts';
import { hasRightToLeft, scriptOf, type Script } from '@wetechcare/core/resume/layout/letters.ts';
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A piece of a line in one font, in the order in which it is drawn from left to right. Its letters stay in reading order. */
export interface Piece {
  text: string;
  bold: boolean;
  script: Script;
}

interface Letter extends Piece {
  /** Level of embedding: odd is right to left. (Unicode Standard Annex 9.) */
  level: number;
}

const JOINS_ANY = /[\s\p{P}\p{N}\p{Mn}]/u;
/** Signs of no direction, which fonts do not turn round by themselves. */
const SIGNS_ONLY = /^[\s\p{P}\p{S}]+$/u;

/** Letters with their font: spaces, signs and figures stay with the letters before them where that font has them. */
function lettersOf(runs: readonly Run[]): Letter[] {
  const letters: Letter[] = [];
  for (const { text, bold } of runs)
    for (const letter of text) {
      const script = scriptOf(letter.codePointAt(0)!);
      if (script) letters.push({ text: letter, bold, script, level: 0 });
    }
  return letters;
}

function setLevels(letters: readonly Letter[]): void {
  const text = letters.map((letter) => letter.text).join('');
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  let at = 0;
  for (const letter of letters) {
    letter.level = levels[at] ?? 0;
    at += letter.text.length;
  }
}

/** Order of drawing: runs of a level or deeper are turned round, from the deepest. (UAX 9, rule L2.) */
function reordered<Item extends { level: number }>(items: Item[]): Item[] {
  const deepest = Math.max(0, ...items.map(({ level }) => level));
  const result = [...items];
  for (let level = deepest; level > 0; level--) {
    let start = 0;
    while (start < result.length) {
      if (result[start]!.level < level) {
        start += 1;
        continue;
      }
      let end = start;
      while (end < result.length && result[end]!.level >= level) end += 1;
      result.splice(start, end - start, ...result.slice(start, end).reverse());
      start = end;
    }
  }
  return result;
}

/** Neighbouring letters of one font and one level; words that run right to left stand apart, to be drawn one by one. */
function piecesOf(letters: readonly Letter[]): Letter[] {
  const pieces: Letter[] = [];
  for (const letter of letters) {
    const last = pieces[pieces.length - 1];
    const isSame =
      last !== undefined &&
      last.bold === letter.bold &&
      last.level === letter.level &&
      (last.script === letter.script ||
        (letter.script === 'latin' && letter.text === ' ' && letter.level % 2 === 0));
    const parts =
      letter.level % 2 === 1 && JOINS_ANY.test(letter.text) !== JOINS_ANY.test(last?.text.slice(-1) ?? '');
    if (last && isSame && last.script === letter.script && !parts) last.text += letter.text;
    else pieces.push({ ...letter });
  }
  return pieces;
}

/** Signs among letters that run from the right: « : » then a space is drawn as a space then « : », brackets face the other way. */
function turned({ text, level }: Letter): string {
  if (level % 2 === 0 || !SIGNS_ONLY.test(text)) return text;
  return [...text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join('');
}

/**
 * A line in pieces of one font, from left to right as it is seen. Its direction is that of its first letter, as on the screen
 * (dir="auto"): a telephone number keeps its order, even among Arabic titles.
 */
export function visualPieces(runs: readonly Run[]): Piece[] {
  const letters = lettersOf(runs);
  const isMixed = runs.some(({ text }) => hasRightToLeft(text));
  if (isMixed) setLevels(letters);
  const pieces = piecesOf(letters);
  return (isMixed ? reordered(pieces) : pieces).map((piece) => ({
    text: turned(piece),
    bold: piece.bold,
    script: piece.script,
  }));
}
