import { editDistance } from '../../spelling/edit-distance.ts';
import { soundOf } from '../../spelling/sound-of.ts';

/** A word with what it is compared by, worked out once. */
export interface HeardWord {
  word: string;
  sound: string;
  /** One bit for each letter it holds. */
  letters: number;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++)
    letters |= 1 << ((word.charCodeAt(index) - FIRST_LETTER) & 31);
  return letters;
}

export function heard(word: string): HeardWord {
  return { word, sound: soundOf(word), letters: lettersOf(word) };
}

/** How many letters stand in one word and not in the other: twice the mistakes, at most. */
function differentLetters(one: HeardWord, other: HeardWord): number {
  let count = 0;
  for (let bits = one.letters ^ other.letters; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Letters that may be wrong in a word of this length: a short word with a mistake is another word. */
function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

const SHORTEST_SOUND = 3;
const SHORTEST_STUCK = 4;

/** Mistakes between the two words, or between their sounds, whichever is less; more than `most` when they are other words. */
function mistakesBetween(typed: HeardWord, meant: HeardWord, most: number): number {
  const written =
    differentLetters(typed, meant) > 2 * most ? most + 1 : editDistance(typed.word, meant.word, most);
  const mostHeard = forgiven(typed.sound.length);
  if (written <= 1 || mostHeard === 0) return written;
  const inSound = editDistance(typed.sound, meant.sound, mostHeard);
  return inSound > mostHeard ? written : Math.min(written, inSound);
}

/**
 * How well what is being typed stands for a word: 1 the same, above 0.9 it sounds the same, above 0.7 it is its beginning, less
 * when letters are wrong; 0 when it is another word.
 */
export function likeness(typed: HeardWord, meant: HeardWord): number {
  const { word, sound } = typed;
  if (word === meant.word) return 1;
  const canBeHeard = sound.length >= SHORTEST_SOUND;
  if (canBeHeard && sound === meant.sound) return 0.92;
  if (meant.word.slice(0, word.length) === word) return 0.75 + (0.15 * word.length) / meant.word.length;
  if (canBeHeard && meant.sound.slice(0, sound.length) === sound)
    return 0.7 + (0.1 * sound.length) / meant.sound.length;
  // Two words stuck together: « ubereats », « caissefnac ».
  if (meant.word.length >= SHORTEST_STUCK && word.slice(0, meant.word.length) === meant.word) return 0.5;
  const most = forgiven(word.length);
  if (most === 0 || (word[0] !== meant.word[0] && sound[0] !== meant.sound[0])) return 0;
  const mistakes = mistakesBetween(typed, meant, most);
  if (mistakes <= most) return 0.8 - 0.15 * mistakes;
  const cut = meant.word.slice(0, word.length);
  return cut.length === word.length && editDistance(word, cut, 1) <= 1 ? 0.5 : 0;
}
