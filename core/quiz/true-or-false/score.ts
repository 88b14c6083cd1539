import type { Score } from '../score.ts';
import type { TrueOrFalseInput, TrueOrFalseQuestion } from './schema.ts';

/** All or nothing. Nothing is left to guess after it, so the feedback says it. */
export function scoreTrueOrFalse(question: TrueOrFalseQuestion, input: TrueOrFalseInput): Score {
  const correct = input === question.truth;
  return { correct, share: correct ? 1 : 0, feedback: [question.truth ? 'C’est vrai.' : 'C’est faux.'] };
}
