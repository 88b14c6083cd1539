import type { Message, MessageContext } from './message.ts';
import { readMessage } from './reading/draft.ts';
import type { Edit, Finding, Importance } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

/** One thing to mend, with the rule it comes from. */
export interface Advice extends Finding {
  rule: string;
  importance: Importance;
}

/**
 * What to mend in a message before it is sent, the most important first; equal ones in the order in which one reads. Empty
 * when there is nothing to say. Never throws, whatever was typed.
 */
export function advise(message: Message, context: MessageContext): Advice[] {
  const draft = readMessage(message);
  return RULES.filter(({ appliesTo }) => appliesTo.includes(message.kind))
    .flatMap(({ id, importance, check }) => {
      const finding = check(draft, context);
      return finding ? [{ rule: id, importance, ...finding }] : [];
    })
    .sort((one, other) => one.importance - other.importance);
}

/** The message with the changes of an advice made. They must come from the advice on this very message. */
export function mended(message: Message, edits: readonly Edit[]): Message {
  const result = { ...message };
  // From the end: what comes before keeps its place.
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) {
    const text = result[edit.in];
    result[edit.in] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return result;
}
