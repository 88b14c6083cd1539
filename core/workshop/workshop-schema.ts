import * as v from 'valibot';
import { IdSchema } from '../practice/site-schema.ts';
import { WAYS } from '../progress/record.ts';
import { WORKSHOP_MINUTES } from './plan.ts';

const sentence = v.pipe(v.string(), v.nonEmpty());

const sentences = (least: number, most: number) =>
  v.pipe(v.array(sentence), v.minLength(least, `at least ${least}`), v.maxLength(most, `at most ${most}`));

const StepSchema = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(45)),
  title: v.pipe(sentence, v.description('What happens, in a few words')),
  text: v.pipe(sentences(1, 4), v.description('What the helper does')),
  say: v.optional(v.pipe(sentence, v.description('Words to say to the learners, as they are spoken to'))),
  go: v.optional(v.pipe(v.picklist([...WAYS, 'quiz']), v.description('Step of the lesson that is opened'))),
});

const PlanSchema = v.strictObject({
  minutes: v.picklist(WORKSHOP_MINUTES),
  steps: v.pipe(v.array(StepSchema), v.minLength(3), v.description('They add up to the minutes of the plan')),
});

const PitfallSchema = v.strictObject({
  seen: v.pipe(sentence, v.description('What learners often do')),
  say: v.pipe(sentence, v.description('What to say to them then')),
});

/** How a helper leads a workshop on a lesson. One file for each lesson in content/workshops, named after it. */
export const WorkshopSchema = v.strictObject({
  $schema: v.optional(v.string()),
  lesson: v.pipe(IdSchema, v.description('Slug of the lesson, and name of the file without its ending')),
  aim: v.pipe(sentence, v.description('What each person can do at the end')),
  prepare: v.pipe(sentences(3, 7), v.description('What to prepare before the workshop')),
  plans: v.pipe(
    v.array(PlanSchema),
    v.check(
      (plans) => plans.map(({ minutes }) => minutes).join() === WORKSHOP_MINUTES.join(),
      `one plan for each length, in this order: ${WORKSHOP_MINUTES.join(', ')}`,
    ),
  ),
  pitfalls: v.pipe(v.array(PitfallSchema), v.minLength(3), v.maxLength(7)),
  offline: v.pipe(sentences(2, 5), v.description('What to do when the network drops')),
  readsLittle: v.pipe(sentences(2, 6), v.description('For people who read little')),
  close: v.pipe(sentences(2, 5), v.description('How to close the session')),
});
export type Workshop = v.InferOutput<typeof WorkshopSchema>;
export type WorkshopPlan = Workshop['plans'][number];
