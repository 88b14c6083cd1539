import * as v from 'valibot';

const text = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.description('The whole new text. May hold {code:name}.'),
);

export const TAP = {
  do: v.literal('tap'),
  on: v.pipe(v.string(), v.description('Element to tap, e.g. home.mail')),
};
export const TYPE = {
  do: v.literal('type'),
  in: v.pipe(v.string(), v.description('Field that receives the text')),
  text,
};
export const CHOOSE = {
  do: v.literal('choose'),
  in: v.pipe(v.string(), v.description('Choice, list or tick box')),
  option: v.pipe(v.string(), v.description('Id of the option; for a tick box "yes" or "no"')),
};
export const WAIT = {
  do: v.literal('wait'),
  seconds: v.pipe(
    v.number(),
    v.minValue(1),
    v.maxValue(30 * 86_400),
    v.description('Story time that passes, in seconds'),
  ),
};

/**
 * What a learner can do to the simulated device. Everything else (which app, which button means what) is found
 * from the target: the id of an element of the screen that `view()` shows.
 */
export const ActionSchema = v.variant('do', [
  v.strictObject(TAP),
  v.strictObject(TYPE),
  v.strictObject(CHOOSE),
  v.strictObject(WAIT),
]);

export type Action = v.InferOutput<typeof ActionSchema>;
