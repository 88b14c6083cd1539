import { ACRONYMS } from '../../spelling/acronyms.ts';
import type { Check } from './check.ts';
import { remarkOn, toldTexts } from './placed-text.ts';

/** An acronym that we do not know may be as long as this. */
const LONGEST_UNKNOWN_ACRONYM = 4;

const WORD = /[\p{L}\p{N}]+/gu;

const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

/** Four consonants in a row are hardly a word: « ATMFC » is an acronym. */
const UNSPEAKABLE = /[^AEIOUYÀÂÉÈÊËÎÏÔÙÛÜŒÆ]{4}/;

const isAcronym = (word: string) => ACRONYMS.has(word) || UNSPEAKABLE.test(word) || /\d/.test(word);

/** Words in capitals that are long enough to be no acronyms. */
function shouted(words: readonly string[]): string[] {
  return words.filter(
    (word) => isCapitals(word) && word.length > LONGEST_UNKNOWN_ACRONYM && !isAcronym(word),
  );
}

/** The text in small letters, but for the first one and the acronyms. */
function quieter(text: string): string {
  const small = text.replace(WORD, (word) =>
    isCapitals(word) && !isAcronym(word) ? word.toLowerCase() : word,
  );
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Texts written in capitals: they are read slowly and seem to shout. Names and places are left as people write them. */
export const checkCapitals: Check = (resume) =>
  toldTexts(resume)
    .filter(({ text }) => {
      const words = text.match(WORD) ?? [];
      const loud = shouted(words);
      if (quieter(text) === text) return false;
      return loud.length > 1 || (loud.length === 1 && words.every(isCapitals));
    })
    .map((text) =>
      remarkOn(
        text,
        {
          id: 'capitals',
          weight: 'should',
          text: 'Tout en majuscules, on lit moins vite et on croit que tu cries.',
        },
        { label: 'Mettre en minuscules', text: quieter(text.text) },
      ),
    );
