import * as v from 'valibot';
import { MESSAGE_KINDS } from './message.ts';
import { RULES } from './rules/rules.ts';

/*
 * Labelled messages: what each rule must say, and must not say, of messages written for that by us. They measure the rules.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const RULE_IDS = RULES.map(({ id }) => id);

const AttachmentSchema = v.union([
  v.pipe(
    text,
    v.transform((name) => ({ name, holds: 'unknown' as const })),
  ),
  v.strictObject({ name: text, holds: v.picklist(['resume', 'letter', 'private', 'other', 'unknown']) }),
]);

export const MessageContextsSchema = v.record(
  text,
  v.strictObject({
    offer: v.strictObject({
      job: v.string(),
      firm: v.string(),
      email: v.string(),
      contact: v.string(),
      city: v.string(),
      reference: v.string(),
    }),
    sender: v.strictObject({
      firstName: v.string(),
      lastName: v.string(),
      phone: v.string(),
      email: v.string(),
    }),
    resume: v.pipe(text, v.description('Name of the file that an application takes along')),
    appointmentAt: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  }),
);

export const LabelledMessagesSchema = v.array(
  v.strictObject({
    context: text,
    kind: v.picklist(MESSAGE_KINDS),
    to: v.optional(v.pipe(v.string(), v.description('Without it, the address of the offer'))),
    subject: v.string(),
    files: v.optional(
      v.pipe(
        v.array(AttachmentSchema),
        v.description('Without it, the CV of the context for an application'),
      ),
    ),
    body: v.string(),
    fires: v.optional(
      v.pipe(
        v.array(v.picklist(RULE_IDS)),
        v.description('The rules that must say something, and only those'),
      ),
      [],
    ),
  }),
);
