/** Words of a French text: letters and digits, with inner apostrophes, hyphens, dots and @ signs. */
export function wordsOf(text: string): string[] {
  return (
    text
      .match(/[\p{L}\p{N}]+(?:[’'@._-][\p{L}\p{N}]+)*/gu)
      ?.flatMap((word) => (/[@._]/.test(word) ? [word] : word.split(/[’'-]/))) ?? []
  );
}

/** Sentences of a French text, cut at . ! ? … and at line ends; a dot inside a word (an address) does not cut. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?…]+(?=\s|$|[»”)])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Final -ent that is heard: adverbs and nouns in -ment, and everyday words that are not verbs. */
const SOUNDED_ENT = /(m|souv|(^|[^a-z])(arg|ag|urg|abs|prés|acc|réc|par|cont|accid|différ))ent$/;

/**
 * Syllables of a French word: groups of vowels (y and œ included), a silent final -e, -es or -ent (of a verb) not counted when
 * another vowel group is left. Within about 5 % of a hand count on running text, which is enough for a gate.
 */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFC');
  if (/^[\p{N}@._-]+$/u.test(plain)) return 1;
  const groups = plain.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu) ?? [];
  const silent =
    groups.length > 1 && /[^aeiouyàâäéèêëîïôöùûüœæ](e|es|ent)$/u.test(plain) && !SOUNDED_ENT.test(plain);
  return Math.max(1, groups.length - (silent ? 1 : 0));
}

/**
 * Reading ease in French: 207 - 1.015 × (words ÷ sentences) - 73.6 × (syllables ÷ words).
 * (Kandel and Moles, « Application de l'indice de Flesch à la langue française », Cahiers d'études de radio-télévision 19, 1958.)
 *
 * @returns 0 (very hard) to 100 (very easy), clamped; 100 for an empty text
 */
export function kandelMoles(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const score =
    207 - 1.015 * (words.length / Math.max(1, sentencesOf(text).length)) - 73.6 * (syllables / words.length);
  return Math.min(100, Math.max(0, score));
}
