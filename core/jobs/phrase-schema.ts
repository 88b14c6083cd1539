import * as v from 'valibot';

/** Most characters of a task or a skill: more would not stand on one line of a CV. */
export const LONGEST_PHRASE = 70;

/** Both genders in one word: « vendeur(se) », « vendeur·se », « vendeur/se ». */
const BOTH_GENDERS = /\p{L}\((?:e|se|ne|ère|rice|s)\)|[·•]|\p{L}\/\p{L}/u;

const text = v.pipe(
  v.string(),
  v.nonEmpty('write something here'),
  v.check((value) => value === value.trim(), 'no space before or after the text'),
  v.check((value) => !BOTH_GENDERS.test(value), 'write the feminine and the masculine, each as a whole'),
);

/** A sentence that people read. */
export const SentenceSchema = v.pipe(text, v.maxLength(160, 'at most 160 characters: split the idea'));

/** A few words, as a line of a CV: no stop at the end. */
export const LineSchema = v.pipe(
  text,
  v.maxLength(LONGEST_PHRASE, `at most ${LONGEST_PHRASE} characters: it is one line of a CV`),
  v.check((value) => !/[.;,]$/.test(value), 'no stop at the end of a line of a CV'),
);

type Words = typeof SentenceSchema | typeof LineSchema;

/** Both forms of a word or a phrase, when they differ. */
export const formsOf = <Schema extends Words>(words: Schema) =>
  v.strictObject({
    feminine: v.pipe(words, v.description('What a woman reads and prints')),
    masculine: v.pipe(words, v.description('What a man reads and prints')),
  });

/** A phrase that is the same for everybody, or in both forms. */
export const phraseOf = <Schema extends Words>(words: Schema) => v.union([words, formsOf(words)]);
