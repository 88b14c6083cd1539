import type { LetterJudge, Scenario } from '../practice/scenario.ts';
import type { Letter } from '../practice/world.ts';
import type { MessageContext, MessageKind } from './message.ts';
import { readMessage, type Draft } from './reading/draft.ts';
import type { Rule } from './rules/rule.ts';

/*
 * The rules of the message tool, for the practice mailbox of the lessons. A letter that was sent never changes, and is judged
 * at every step of an exercise: what was found is kept with it.
 */

interface Judged {
  draft: Draft;
  /** Does it keep each rule that was asked for? */
  keeps: Map<Rule, boolean>;
}

/**
 * A judge who knows some rules. A rule that is not for the kind of message is kept; one that the judge does not know is not.
 * Nothing is kept when the task does not say who writes.
 */
export function letterJudge(known: readonly Rule[]): LetterJudge {
  const judged = new WeakMap<Letter, Map<MessageKind, Judged>>();

  function judgedAs(letter: Letter, kind: MessageKind, { files }: Scenario): Judged {
    const kinds = judged.get(letter) ?? new Map<MessageKind, Judged>();
    judged.set(letter, kinds);
    const before = kinds.get(kind);
    if (before) return before;
    const { to, subject, body } = letter;
    const attachments = letter.files.map((id) => ({
      name: files[id]?.name ?? id,
      holds: 'unknown' as const,
    }));
    const made: Judged = { draft: readMessage({ kind, to, subject, body, attachments }), keeps: new Map() };
    kinds.set(kind, made);
    return made;
  }

  return (letter, kind, ids, scenario) => {
    const { letters } = scenario.task;
    if (!letters) return false;
    const { offer, sender, appointmentAt } = letters;
    const context: MessageContext = { offer, sender, ...(appointmentAt !== undefined && { appointmentAt }) };
    const { draft, keeps } = judgedAs(letter, kind, scenario);
    return ids.every((id) => {
      const rule = known.find((candidate) => candidate.id === id);
      if (!rule) return false;
      const before = keeps.get(rule);
      if (before !== undefined) return before;
      const isKept = !rule.appliesTo.includes(kind) || rule.check(draft, context) === null;
      keeps.set(rule, isKept);
      return isKept;
    });
  };
}
