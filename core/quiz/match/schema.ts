import * as v from 'valibot';
import {
  areDifferent,
  commonEntries,
  feedbackEntry,
  haveUniqueIds,
  IdSchema,
  TextSchema,
} from '../common-schema.ts';

/** Each item on the left goes with one on the right. */
export const MatchSchema = v.pipe(
  v.strictObject({
    kind: v.literal('match'),
    ...commonEntries,
    pairs: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the pair; the learner’s answer keeps it')),
          left: v.pipe(TextSchema, v.description('What is given')),
          right: v.pipe(
            TextSchema,
            v.maxLength(60),
            v.description('What goes with it; short, it stands in a list to choose from'),
          ),
          feedback: v.pipe(
            feedbackEntry,
            v.description('What to say if this pair was matched wrongly, without giving the answer'),
          ),
        }),
      ),
      v.minLength(2),
      v.maxLength(5),
      v.check((pairs) => haveUniqueIds(pairs), 'two pairs have the same id'),
      v.check((pairs) => areDifferent(pairs.map((pair) => pair.left)), 'two pairs have the same left side'),
      v.check((pairs) => areDifferent(pairs.map((pair) => pair.right)), 'two pairs have the same right side'),
      v.description('The page shuffles the right sides'),
    ),
  }),
  v.title('Match'),
  v.description('The learner finds what goes with what'),
);

export type MatchQuestion = v.InferOutput<typeof MatchSchema>;

/** For each pair: id of the pair whose right side the learner chose. */
export type MatchInput = Readonly<Record<string, string>>;
