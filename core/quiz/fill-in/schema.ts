import * as v from 'valibot';
import { commonEntries, haveUniqueIds, IdSchema, TextSchema } from '../common-schema.ts';

/** What stands for a blank in the sentence. */
const BLANK = '___';

/** A sentence with blanks to fill in. */
export const FillInSchema = v.pipe(
  v.strictObject({
    kind: v.literal('fill-in'),
    ...commonEntries,
    sentence: v.pipe(TextSchema, v.description('The sentence, with ___ (three underscores) for each blank')),
    blanks: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the blank; the learner’s answer keeps it')),
          label: v.pipe(
            TextSchema,
            v.description('What goes there, for people who hear the page: "le signe au milieu de l’adresse"'),
          ),
          accepted: v.pipe(
            v.array(TextSchema),
            v.minLength(1),
            v.description(
              'Right answers, the one to show first; capitals, accents and double spaces never count',
            ),
          ),
          mistakes: v.optional(
            v.array(
              v.strictObject({
                answer: TextSchema,
                feedback: v.pipe(TextSchema, v.description('What to say to somebody who wrote this')),
              }),
            ),
          ),
          keyboard: v.optional(
            v.pipe(
              v.picklist(['text', 'email', 'url', 'numeric']),
              v.description('Keyboard that opens on a phone; text if not given'),
            ),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(3),
      v.check((blanks) => haveUniqueIds(blanks), 'two blanks have the same id'),
      v.description('In the order of the sentence'),
    ),
    tolerance: v.pipe(
      v.picklist(['exact', 'one-typo']),
      v.description(
        '"one-typo" forgives one wrong, missing, extra or swapped letter; "exact" for addresses and codes',
      ),
    ),
  }),
  v.check(
    (question) => question.sentence.split(BLANK).length - 1 === question.blanks.length,
    'as many ___ in the sentence as there are blanks',
  ),
  v.title('Fill in'),
  v.description('The learner writes the missing word'),
);

export type FillInQuestion = v.InferOutput<typeof FillInSchema>;

/** For each blank: what the learner wrote. */
export type FillInInput = Readonly<Record<string, string>>;
