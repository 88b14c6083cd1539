import { editDistance } from '../spelling/edit-distance.ts';
import { drawBelow, type RandomBytes } from './draw.ts';
import { RESUME_WORDS } from './words.ts';

/*
 * The resume code: five everyday words with which somebody who has no e-mail address finds their work again on another device. It
 * is read aloud, copied by hand and typed on a phone, so reading it is as kind as it can be without ever hesitating between two codes.
 */

const WORDS_IN_CODE = 5;
const SHORTEST_TYPED = 3;

/** Bits of chance in a code: each of its words is one of 512, drawn on its own. */
export const resumeCodeBits = WORDS_IN_CODE * Math.log2(RESUME_WORDS.length);

export type ReadResumeCode =
  | { ok: true; words: string[] }
  | { ok: false; reason: 'word-count'; count: number }
  /** `place` counts from 1. `word` is what was typed, without accents or capitals. */
  | { ok: false; reason: 'unknown-word'; place: number; word: string };

/** Small letters without accents, œ as oe: what words are compared by. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\u0153/g, 'oe')
    .replace(/[\u0300-\u036f]/g, '');
}

const FOLDED = RESUME_WORDS.map(foldWord);

/** Five words, each drawn on its own, all equally likely. */
export function makeResumeCode(random: RandomBytes): string[] {
  return Array.from({ length: WORDS_IN_CODE }, () => RESUME_WORDS[drawBelow(RESUME_WORDS.length, random)]!);
}

/**
 * The code as it is shown and printed: its words with a dash between them, so that one sees where each ends. Spaces do not break
 * around the dash on its left.
 */
export function showResumeCode(words: readonly string[]): string {
  return words.join('\u00a0\u2013 ');
}

/**
 * The code in what somebody typed or pasted. Capitals, accents, signs, numbering, articles and line breaks do not matter; nor does one
 * slip a word (a letter missing, too many, wrong, or swapped with its neighbour), nor spaces forgotten or put in the middle of a
 * word when all letters are right.
 * @returns the words as the list writes them, or the first thing that is wrong
 */
export function readResumeCode(text: string): ReadResumeCode {
  const letters = foldWord(text).match(/[a-z]+/g) ?? [];
  // « l’arbre », « la lune »: what is shorter than any word with a letter missing is no word of the code.
  const typed = letters.filter(({ length }) => length >= SHORTEST_TYPED);
  const meant = typed.length === WORDS_IN_CODE ? typed.map(readWord) : [undefined];
  const unknown = meant.indexOf(undefined);
  if (unknown < 0) return { ok: true, words: meant as string[] };
  const words = readWithoutSpaces(letters.join(''));
  if (words.length === WORDS_IN_CODE) return { ok: true, words };
  return typed.length === WORDS_IN_CODE
    ? { ok: false, reason: 'unknown-word', place: unknown + 1, word: typed[unknown]! }
    : { ok: false, reason: 'word-count', count: typed.length };
}

function readWord(typed: string): string | undefined {
  const exact = FOLDED.indexOf(typed);
  if (exact >= 0) return RESUME_WORDS[exact];
  return RESUME_WORDS[FOLDED.findIndex((word) => editDistance(typed, word, 1) === 1)];
}

/** Words of the list end to end, up to the last letter; none when that is not what the letters are. */
function readWithoutSpaces(letters: string): string[] {
  const words: string[] = [];
  let rest = letters;
  while (rest) {
    const found = FOLDED.findIndex((word) => rest.startsWith(word));
    if (found < 0) return [];
    words.push(RESUME_WORDS[found]!);
    rest = rest.slice(FOLDED[found]!.length);
  }
  return words;
}
