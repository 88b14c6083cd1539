import { advise } from './advise.ts';
import type { Message, MessageContext } from './message.ts';
import { RULES } from './rules/rules.ts';

export interface LabelledMessage {
  /** Where it is written: file and line. */
  at: string;
  message: Message;
  context: MessageContext;
  /** Ids of the rules that must say something, and only those. */
  fires: readonly string[];
}

export interface RuleScore {
  rule: string;
  /** Messages in which it must speak. */
  wanted: number;
  /** Messages in which it must speak and does not, and in which it speaks and must not. */
  missed: string[];
  wrongly: string[];
  /** Share of the messages in which it must speak, in which it does; 1 when there are none. */
  recall: number;
  /** Share of the messages in which it speaks, in which it must; 1 when there are none. */
  precision: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** How well each rule does on labelled messages, in the order of the rules. */
export function scoreRules(messages: readonly LabelledMessage[]): RuleScore[] {
  const spoken = messages.map(({ message, context }) => advise(message, context).map(({ rule }) => rule));
  return RULES.map(({ id }) => {
    const at = (keep: (wants: boolean, speaks: boolean) => boolean) =>
      messages
        .filter(({ fires }, index) => keep(fires.includes(id), spoken[index]?.includes(id) ?? false))
        .map((message) => message.at);
    const right = at((wants, speaks) => wants && speaks).length;
    const missed = at((wants, speaks) => wants && !speaks);
    const wrongly = at((wants, speaks) => !wants && speaks);
    return {
      rule: id,
      wanted: right + missed.length,
      missed,
      wrongly,
      recall: share(right, right + missed.length),
      precision: share(right, right + wrongly.length),
    };
  });
}
