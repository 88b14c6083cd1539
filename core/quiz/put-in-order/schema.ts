import * as v from 'valibot';
import { areDifferent, commonEntries, haveUniqueIds, IdSchema, TextSchema } from '../common-schema.ts';

/** Steps to put in the right order. */
export const PutInOrderSchema = v.pipe(
  v.strictObject({
    kind: v.literal('put-in-order'),
    ...commonEntries,
    steps: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the step; the learner’s answer keeps it')),
          text: TextSchema,
        }),
      ),
      v.minLength(3),
      v.maxLength(6),
      v.check((steps) => haveUniqueIds(steps), 'two steps have the same id'),
      v.check((steps) => areDifferent(steps.map((step) => step.text)), 'two steps have the same text'),
      v.description('In the right order; the page shuffles them. Only one order may be right'),
    ),
  }),
  v.title('Put in order'),
  v.description('The learner puts the steps of something in their order'),
);

export type PutInOrderQuestion = v.InferOutput<typeof PutInOrderSchema>;

/** Ids of all steps in the learner's order; null as long as nothing was moved. */
export type PutInOrderInput = readonly string[];
