import { quoted } from '../../french/quoted.ts';
import type { Score } from '../score.ts';
import type { MatchInput, MatchQuestion } from './schema.ts';

/** The share is the part of the pairs that are right; the feedback names those to see again. */
export function scoreMatch(question: MatchQuestion, input: MatchInput): Score {
  const wrong = question.pairs.filter((pair) => input[pair.id] !== pair.id);
  return {
    correct: wrong.length === 0,
    share: (question.pairs.length - wrong.length) / question.pairs.length,
    feedback: wrong.map((pair) => pair.feedback ?? `À revoir\u00a0: ${quoted(pair.left)}.`),
  };
}
