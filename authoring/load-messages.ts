import { join } from 'node:path';
import {
  LabelledMessagesSchema,
  MessageContextsSchema,
} from '@wetechcare/core/letter/labelled-message-schema.ts';
import type { Attachment, MessageKind } from '@wetechcare/core/letter/message.ts';
import type { LabelledMessage } from '@wetechcare/core/letter/score-rules.ts';
import { CONTENT } from './load-content.ts';
import { readYaml, type ContentFault } from './yaml-source.ts';

/** Files of content/messages on which the rules were written. */
export const KNOWN_MESSAGES = ['good', 'one-fault', 'several-faults'] as const;
/** Written after the rules, to see what they are worth on messages that they have never met. */
export const HELD_OUT_MESSAGES = ['held-out', 'held-out-again', 'held-out-last'] as const;

const TAKES_A_RESUME: readonly MessageKind[] = ['answer-offer', 'spontaneous'];

/** Labelled messages of some files of content/messages, and the faults of these files. */
export function loadMessages(
  names: readonly string[],
  content = CONTENT,
): { messages: LabelledMessage[]; faults: ContentFault[] } {
  const read = <Schema extends Parameters<typeof readYaml>[2]>(name: string, schema: Schema) =>
    readYaml(join(content, 'messages', `${name}.yaml`), `content/messages/${name}.yaml`, schema);
  const contexts = read('contexts', MessageContextsSchema);
  const faults = [...contexts.faults];
  const messages: LabelledMessage[] = [];
  for (const name of names) {
    const file = read(name, LabelledMessagesSchema);
    faults.push(...file.faults);
    (file.value ?? []).forEach(({ context: id, kind, to, subject, files, body, fires }, index) => {
      const line = file.source.lineOf([index]);
      const context = contexts.value?.[id];
      if (!context) {
        faults.push({
          file: file.source.file,
          line,
          text: `Le contexte « ${id} » n’est pas dans contexts.yaml.`,
        });
        return;
      }
      const { offer, sender, resume, appointmentAt } = context;
      const own: Attachment[] = TAKES_A_RESUME.includes(kind) ? [{ name: resume, holds: 'unknown' }] : [];
      messages.push({
        at: `${name}.yaml:${line}`,
        message: { kind, to: to ?? offer.email, subject, body, attachments: files ?? own },
        context: { offer, sender, ...(appointmentAt !== undefined && { appointmentAt }) },
        fires,
      });
    });
  }
  return { messages, faults };
}
