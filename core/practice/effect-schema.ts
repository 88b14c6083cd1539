import * as v from 'valibot';
import { ConditionSchema } from './condition-schema.ts';

const when = v.optional(ConditionSchema);

/** What a button, a link or an event does. Effects run in order. */
export const EffectSchema = v.union([
  v.strictObject({
    go: v.pipe(v.string(), v.description('Shows this screen (same site) or site/screen')),
    when,
  }),
  v.strictObject({ set: v.pipe(v.string(), v.description('Sets a flag')), when }),
  v.strictObject({ unset: v.pipe(v.string(), v.description('Removes a flag')), when }),
  v.strictObject({
    fill: v.pipe(v.string(), v.description('Field that the site fills by itself')),
    with: v.pipe(v.string(), v.description('Text; may hold {field:…} {code:…} {persona:…}')),
    when,
  }),
  v.strictObject({ clear: v.pipe(v.array(v.string()), v.description('Fields to empty')), when }),
  v.strictObject({
    issue: v.pipe(
      v.string(),
      v.description('Makes a new six-digit code with this name; the former one is dead'),
    ),
    minutes: v.pipe(v.number(), v.description('How long it is valid')),
    when,
  }),
  v.strictObject({
    send: v.pipe(v.string(), v.description('Id of a message of the task or of the site')),
    after: v.optional(
      v.pipe(v.number(), v.minValue(0), v.description('Seconds of story time before it arrives')),
      0,
    ),
    when,
  }),
  v.strictObject({ download: v.pipe(v.string(), v.description('Id of a file that appears in Files')), when }),
]);
export type Effect = v.InferOutput<typeof EffectSchema>;
