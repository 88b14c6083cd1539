import * as v from 'valibot';
import {
  areDifferent,
  commonEntries,
  feedbackEntry,
  haveUniqueIds,
  IdSchema,
  TextSchema,
} from '../common-schema.ts';

/** Tick all that apply. */
export const SeveralChoicesSchema = v.pipe(
  v.strictObject({
    kind: v.literal('several-choices'),
    ...commonEntries,
    choices: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the choice; the learner’s answer keeps it')),
          text: TextSchema,
          right: v.pipe(v.boolean(), v.description('Must this one be ticked?')),
          feedback: feedbackEntry,
        }),
      ),
      v.minLength(3),
      v.maxLength(6),
      v.check((choices) => haveUniqueIds(choices), 'two choices have the same id'),
      v.check(
        (choices) => areDifferent(choices.map((choice) => choice.text)),
        'two choices have the same text',
      ),
      v.check(
        (choices) => choices.some((choice) => choice.right) && choices.some((choice) => !choice.right),
        'at least one choice is right and at least one is wrong',
      ),
      v.description('Shown in this order'),
    ),
  }),
  v.title('Several choices'),
  v.description('The learner ticks all the right answers; the prompt says that there may be several'),
);

export type SeveralChoicesQuestion = v.InferOutput<typeof SeveralChoicesSchema>;

/** Ids of the ticked choices, without duplicates, in any order. */
export type SeveralChoicesInput = readonly string[];
