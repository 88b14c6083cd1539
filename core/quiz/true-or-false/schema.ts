import * as v from 'valibot';
import { commonEntries, TextSchema } from '../common-schema.ts';

/** A statement to judge. */
export const TrueOrFalseSchema = v.pipe(
  v.strictObject({
    kind: v.literal('true-or-false'),
    ...commonEntries,
    statement: v.pipe(
      TextSchema,
      v.description('One affirmative sentence; no negation, it makes "false" hard to read'),
    ),
    truth: v.pipe(v.boolean(), v.description('Is the statement true?')),
  }),
  v.title('True or false'),
  v.description('The learner says whether a statement is true: two buttons, the arrow keys, or a swipe'),
);

export type TrueOrFalseQuestion = v.InferOutput<typeof TrueOrFalseSchema>;

/** What the learner thinks of the statement. */
export type TrueOrFalseInput = boolean;
