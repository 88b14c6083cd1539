import type { MessageKind } from '../message.ts';
import { quoted } from '../../french/quoted.ts';
import { allSpans } from '../reading/fold.ts';
import { APPLICATIONS, finding, placeIn, typed, type Rule } from './rule.ts';

/*
 * How a message sounds to somebody who does not know its writer: words that must not stand in it.
 */

/** What is written before one is known: everything but a delay. */
export const FIRST_CONTACT: readonly MessageKind[] = [
  ...APPLICATIONS,
  'follow-up',
  'thanks',
  'answer-invitation',
];

interface Tone {
  id: string;
  importance: Rule['importance'];
  appliesTo: readonly MessageKind[];
  pattern: RegExp;
  what(text: string): string;
  mend: string;
}

/** A rule that speaks as soon as these words stand in the subject or in the body. */
export function toneRule({ id, importance, appliesTo, pattern, what, mend }: Tone): Rule {
  return {
    id,
    importance,
    appliesTo,
    check({ message, body, subject }) {
      for (const [field, folded] of [
        ['subject', subject],
        ['body', body],
      ] as const) {
        const [span] = allSpans(folded, pattern);
        if (span) {
          const text = typed(message[field], folded, span);
          return finding(what(quoted(text.trim())), mend, { place: placeIn(field, folded, span) });
        }
      }
      return null;
    },
  };
}
