/**
 * A question as plain text: what the page without JavaScript, the printed sheet and the voice need. Computed by the build,
 * so that the phone gets lines of text instead of the rules.
 */
import { plainFillIn } from './fill-in/plain.ts';
import { plainFindSuspicious } from './find-suspicious/plain.ts';
import { plainMatch } from './match/plain.ts';
import { plainOfficialSite } from './official-site/plain.ts';
import { plainOneChoice } from './one-choice/plain.ts';
import { plainPutInOrder } from './put-in-order/plain.ts';
import type { Question } from './question.ts';
import { plainSeveralChoices } from './several-choices/plain.ts';
import { plainTrueOrFalse } from './true-or-false/plain.ts';

export interface PlainParts {
  /** What to read after the prompt: choices, steps, a sentence, pieces of a message. */
  items: string[];
  /** What each item may go with. */
  among?: string[];
  /** The right answer in words, one line each. */
  solution: string[];
}

export interface PlainQuestion extends PlainParts {
  id: string;
  prompt: string;
  explanation: string;
}

/** The question as plain text. */
export function plainQuestion(question: Question): PlainQuestion {
  return { id: question.id, prompt: question.prompt, explanation: question.explanation, ...parts(question) };
}

/** What the voice says: the prompt and what there is to choose from. */
export function spokenQuestion(question: Question): string {
  const { items, among = [] } = parts(question);
  return [question.hear ?? question.prompt, ...items, ...among]
    .map((line) => (/[.!?…]$/.test(line) ? line : `${line}.`))
    .join(' ');
}

function parts(question: Question): PlainParts {
  switch (question.kind) {
    case 'one-choice':
      return plainOneChoice(question);
    case 'several-choices':
      return plainSeveralChoices(question);
    case 'put-in-order':
      return plainPutInOrder(question);
    case 'match':
      return plainMatch(question);
    case 'fill-in':
      return plainFillIn(question);
    case 'true-or-false':
      return plainTrueOrFalse(question);
    case 'find-suspicious':
      return plainFindSuspicious(question);
    case 'official-site':
      return plainOfficialSite(question);
  }
}
