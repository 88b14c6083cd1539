/*
 * How a French word sounds, roughly: what people who write as they hear have in common with the dictionary. Both genders of a
 * trade give the same (« vendeur », « vendeuse », « vendeuz »), and singular and plural.
 */

const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/s?ch/g, '$'],
  [/qu?|ck|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/gu(?=[eiy])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/G/g, 'g'],
  [/h/g, ''],
  [/ti(?=on)/g, 'si'],
  [/(?:ai|ei|i|y)[nm](?![aeiouy])/g, 'in'],
  [/e[nm](?![aeiouynm])|a[nm](?![aeiouynm])/g, 'an'],
  [/oeu/g, 'eu'],
  [/e?au/g, 'o'],
  [/[ae][iy]/g, 'e'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/trises?$/, 'teu'],
  [/(?:eure?|euse?)s?$/, 'eu'],
];

const SILENT_END = /(?:er|[estdx])$/;
const SHORTEST = 3;

/**
 * A key that words which sound alike share. Not phonetics: good enough to find what somebody meant in a list.
 * @param word small letters without accents
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, replacement] of SOUNDS) sound = sound.replace(pattern, replacement);
  for (;;) {
    const shorter = sound.replace(SILENT_END, '');
    if (shorter.length < SHORTEST || shorter === sound) return sound;
    sound = shorter;
  }
}
