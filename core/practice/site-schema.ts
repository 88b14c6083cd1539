import * as v from 'valibot';
import { ConditionSchema } from './condition-schema.ts';
import { EffectSchema } from './effect-schema.ts';

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only'),
);
const label = v.pipe(v.string(), v.nonEmpty());
const prose = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.description('Text; may hold {field:…} {choice:…} {code:…} {persona:…} {amount:…} {sum:a+b}'),
);
const when = v.optional(ConditionSchema);
const pick = v.strictObject({ id: IdSchema, label });

const CheckSchema = v.strictObject({
  must: ConditionSchema,
  at: v.optional(v.pipe(IdSchema, v.description('Field that shows the error and gets the focus'))),
  else: v.pipe(label, v.description('What is wrong and how to mend it, in plain words')),
});

const press = {
  id: IdSchema,
  label,
  checks: v.optional(v.array(CheckSchema), []),
  do: v.optional(v.array(EffectSchema), []),
  when,
};

/** What a screen of a practice site is made of. Each kind is drawn as real HTML. */
export const ComponentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), text: prose, when }),
  v.strictObject({ kind: v.literal('text'), text: prose, when }),
  v.strictObject({
    kind: v.literal('notice'),
    tone: v.picklist(['info', 'good', 'care']),
    text: prose,
    when,
  }),
  v.strictObject({ kind: v.literal('list'), items: v.array(prose), when }),
  v.strictObject({
    kind: v.literal('table'),
    caption: label,
    head: v.array(label),
    rows: v.array(v.array(v.string())),
    when,
  }),
  v.strictObject({
    kind: v.literal('field'),
    id: IdSchema,
    label,
    hint: v.optional(label),
    input: v.optional(
      v.picklist(['text', 'email', 'tel', 'digits', 'password', 'amount', 'date', 'long']),
      'text',
    ),
    value: v.optional(v.pipe(v.string(), v.description('Pre-filled')), ''),
    when,
  }),
  v.strictObject({
    kind: v.literal('choice'),
    id: IdSchema,
    label,
    hint: v.optional(label),
    options: v.pipe(v.array(pick), v.minLength(2)),
    value: v.optional(v.string(), ''),
    when,
  }),
  v.strictObject({
    kind: v.literal('select'),
    id: IdSchema,
    label,
    hint: v.optional(label),
    options: v.pipe(v.array(pick), v.minLength(2)),
    value: v.optional(v.string(), ''),
    when,
  }),
  v.strictObject({ kind: v.literal('tick'), id: IdSchema, label, when }),
  v.strictObject({ kind: v.literal('file'), id: IdSchema, label, hint: v.optional(label), when }),
  v.strictObject({ kind: v.literal('link'), ...press }),
  v.strictObject({ kind: v.literal('button'), primary: v.optional(v.boolean(), false), ...press }),
]);
export type Component = v.InferOutput<typeof ComponentSchema>;

export const ScreenSchema = v.strictObject({
  id: IdSchema,
  title: label,
  components: v.array(ComponentSchema),
});
export type SiteScreen = v.InferOutput<typeof ScreenSchema>;

export const FileSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(label, v.description('File name with its ending, as Files shows it')),
  type: v.picklist(['pdf', 'image', 'document']),
  text: v.pipe(v.array(label), v.description('What one reads in it')),
});
export type FileContent = v.InferOutput<typeof FileSchema>;

export const MessageSchema = v.strictObject({
  id: IdSchema,
  channel: v.picklist(['mail', 'text']),
  from: v.pipe(label, v.description('Name shown')),
  address: v.pipe(
    label,
    v.description(
      'E-mail address or phone number of the sender. Text messages of one address make one thread.',
    ),
  ),
  subject: v.optional(v.string(), ''),
  body: v.array(prose),
  link: v.optional(v.strictObject({ label, to: v.pipe(v.string(), v.description('site/screen')) })),
  files: v.optional(v.array(IdSchema), []),
  spam: v.optional(v.boolean(), false),
});
export type Message = v.InferOutput<typeof MessageSchema>;

/** A practice site: an invented copy of a kind of public or private service, as data. */
export const SiteSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: IdSchema,
  name: label,
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.exemple$/, 'an invented host, ending with .exemple')),
  colour: v.pipe(
    v.picklist(['blue', 'green', 'violet', 'orange', 'red', 'grey']),
    v.description('Main colour'),
  ),
  slogan: v.optional(v.string(), ''),
  lookalike: v.optional(
    v.pipe(v.boolean(), v.description('Imitates another site, to teach how to tell them apart')),
    false,
  ),
  start: v.pipe(IdSchema, v.description('First screen')),
  screens: v.pipe(v.array(ScreenSchema), v.minLength(1)),
  messages: v.optional(v.array(MessageSchema), []),
  files: v.optional(v.array(FileSchema), []),
});
export type Site = v.InferOutput<typeof SiteSchema>;
