import * as v from 'valibot';
import { ActionSchema, CHOOSE, TAP, TYPE, WAIT } from './action-schema.ts';
import { ConditionSchema } from './condition-schema.ts';
import { EffectSchema } from './effect-schema.ts';
import { FileSchema, IdSchema, MessageSchema } from './site-schema.ts';

const sentence = v.pipe(v.string(), v.nonEmpty());
const ids = v.optional(v.array(IdSchema), []);

const spoken = {
  say: v.pipe(sentence, v.description('One short sentence, spoken and captioned')),
  hint: v.optional(
    v.pipe(sentence, v.description('First help when the learner is alone: says what to look for, not where')),
  ),
};

const StepSchema = v.variant('do', [
  v.strictObject({ ...TAP, ...spoken }),
  v.strictObject({ ...TYPE, ...spoken }),
  v.strictObject({ ...CHOOSE, ...spoken }),
  v.strictObject({ ...WAIT, ...spoken }),
]);
export type PathStep = v.InferOutput<typeof StepSchema>;

const GoalSchema = v.strictObject({
  id: IdSchema,
  done: v.pipe(sentence, v.description('Said when it is reached: "Vous avez…"')),
  redo: v.pipe(sentence, v.description('Said when it is not: what to do, kindly')),
  when: ConditionSchema,
});

const TrapSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(sentence, v.description('What happened, without blame')),
  advice: v.pipe(sentence, v.description('What to do next time')),
  when: ConditionSchema,
  how: v.strictObject({
    after: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description('Number of steps of the path done before'),
    ),
    actions: v.pipe(
      v.array(ActionSchema),
      v.minLength(1),
      v.description('Then this falls into it: the proof that one can'),
    ),
  }),
});

const ResultSchema = v.strictObject({
  id: IdSchema,
  advert: v.optional(v.boolean(), false),
  title: sentence,
  snippet: sentence,
  to: v.pipe(v.string(), v.description('site/screen')),
});

/** A task (mise en situation): a person, a device as they find it, what to reach, what to avoid, and one good way. */
export const TaskSchema = v.strictObject({
  $schema: v.optional(v.string()),
  lesson: IdSchema,
  mission: v.pipe(sentence, v.description('What the learner must do, in one sentence')),
  device: v.picklist(['phone', 'computer']),
  persona: v.strictObject({
    name: sentence,
    about: v.pipe(sentence, v.description('Who it is, in one or two short sentences')),
    card: v.pipe(
      v.array(v.strictObject({ label: sentence, value: sentence, id: v.optional(IdSchema) })),
      v.description('The false data to use. {persona:id} shows them elsewhere.'),
    ),
  }),
  sites: v.pipe(v.array(IdSchema), v.description('Practice sites this task needs')),
  start: v.strictObject({
    at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'date and time like 2026-11-24T09:00')),
    app: v.optional(v.picklist(['home', 'browser', 'mail', 'messages', 'files', 'camera']), 'home'),
    apps: v.optional(v.array(v.picklist(['browser', 'mail', 'messages', 'files', 'camera'])), [
      'browser',
      'mail',
      'messages',
      'files',
      'camera',
    ]),
    mailbox: v.optional(
      v.pipe(sentence, v.description('E-mail address of the persona; without it there is no mailbox yet')),
    ),
    received: v.pipe(ids, v.description('Messages already there')),
    files: v.pipe(ids, v.description('Files already there')),
  }),
  letters: v.optional(
    v.pipe(
      v.strictObject({
        offer: v.strictObject({
          job: v.string(),
          firm: v.optional(v.string(), ''),
          email: v.optional(v.string(), ''),
          contact: v.optional(v.string(), ''),
          city: v.optional(v.string(), ''),
          reference: v.optional(v.string(), ''),
        }),
        sender: v.strictObject({
          firstName: v.string(),
          lastName: v.string(),
          phone: v.optional(v.string(), ''),
          email: v.optional(v.string(), ''),
        }),
        appointmentAt: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'date and time like 2026-11-27T10:00'),
          ),
        ),
      }),
      v.description('Who writes to which employer: what `keeps` of a mail is judged by'),
    ),
  ),
  messages: v.optional(v.array(MessageSchema), []),
  files: v.optional(v.array(FileSchema), []),
  papers: v.optional(
    v.array(
      v.strictObject({
        id: IdSchema,
        label: sentence,
        file: v.pipe(IdSchema, v.description('File that a good photo gives')),
      }),
    ),
    [],
  ),
  search: v.optional(
    v.strictObject({
      words: v.pipe(v.array(v.string()), v.description('One of these words in the search shows the results')),
      results: v.array(ResultSchema),
    }),
  ),
  events: v.optional(
    v.array(
      v.strictObject({
        id: IdSchema,
        when: ConditionSchema,
        do: v.array(EffectSchema),
      }),
    ),
    [],
  ),
  pauses: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: IdSchema, label: sentence, seconds: v.pipe(v.number(), v.minValue(60)) })),
      v.description('Pauses that the learner may take: shows what a code that has expired looks like'),
    ),
    [],
  ),
  goals: v.pipe(v.array(GoalSchema), v.minLength(1)),
  traps: v.array(TrapSchema),
  path: v.pipe(v.array(StepSchema), v.minLength(1)),
  mistakes: v.optional(
    v.pipe(
      v.record(v.string(), v.array(v.string())),
      v.description(
        'Wrong texts that people type, by target: used by the proof that every screen leads home',
      ),
    ),
    {},
  ),
});
export type Task = v.InferOutput<typeof TaskSchema>;
