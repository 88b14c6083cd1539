import * as v from 'valibot';
import {
  areDifferent,
  commonEntries,
  feedbackEntry,
  haveUniqueIds,
  IdSchema,
  TextSchema,
} from '../common-schema.ts';

/** One right answer among a few. */
export const OneChoiceSchema = v.pipe(
  v.strictObject({
    kind: v.literal('one-choice'),
    ...commonEntries,
    choices: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the choice; the learner’s answer keeps it')),
          text: TextSchema,
          right: v.pipe(v.boolean(), v.description('true for the one right choice')),
          feedback: feedbackEntry,
        }),
      ),
      v.minLength(2),
      v.maxLength(5),
      v.check((choices) => haveUniqueIds(choices), 'two choices have the same id'),
      v.check(
        (choices) => areDifferent(choices.map((choice) => choice.text)),
        'two choices have the same text',
      ),
      v.check(
        (choices) => choices.filter((choice) => choice.right).length === 1,
        'exactly one choice is right',
      ),
      v.description('Shown in this order'),
    ),
  }),
  v.title('One choice'),
  v.description('The learner chooses one answer among a few'),
);

export type OneChoiceQuestion = v.InferOutput<typeof OneChoiceSchema>;

/** Id of the choice. */
export type OneChoiceInput = string;
