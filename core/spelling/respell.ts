/*
 * The ways in which French writes what is heard: who writes by ear chooses the wrong one.
 */

const SAME_SOUND: readonly (readonly [heard: RegExp, written: readonly string[]])[] = [
  [/s?sion/g, ['tion', 'ssion']],
  [/eau|au|o/g, ['o', 'au', 'eau']],
  [/qu|k|c(?=[aou])/g, ['c', 'qu', 'k']],
  [/ss|ç|c(?=[eiéèy])/g, ['ss', 'c', 'ç']],
  [/ph|f/g, ['f', 'ph']],
  [/an|en|am|em/g, ['an', 'en', 'am', 'em']],
  [/ain|ein|in/g, ['in', 'ain', 'ein']],
  [/ai|è|ê|é|ei/g, ['ai', 'è', 'ê', 'é', 'ei']],
  [/j|ge/g, ['j', 'g', 'ge']],
  [/z|s/g, ['s', 'z']],
  [/ill|y|ye/g, ['ill', 'y']],
  [/er$|é$|ez$/g, ['er', 'é', 'ez']],
];

const MOST_SPELLINGS = 60;

/** The word with one of its sounds written otherwise, once for each way. */
function withOneChange(word: string): string[] {
  return SAME_SOUND.flatMap(([heard, written]) =>
    Array.from(word.matchAll(heard)).flatMap(({ 0: found, index }) =>
      written
        .filter((way) => way !== found)
        .map((way) => word.slice(0, index) + way + word.slice(index + found.length)),
    ),
  );
}

/** Other spellings of a word that sound the same, those with one change first, then with two; at most sixty. */
export function respell(word: string): string[] {
  const once = withOneChange(word);
  const all = new Set([...once, ...once.flatMap(withOneChange)]);
  all.delete(word);
  return Array.from(all).slice(0, MOST_SPELLINGS);
}
