import { feedbackOf, type Score } from '../score.ts';
import type { OneChoiceInput, OneChoiceQuestion } from './schema.ts';

/** All or nothing: the choice is the right one or it is not. */
export function scoreOneChoice(question: OneChoiceQuestion, input: OneChoiceInput): Score {
  const correct = question.choices.some((choice) => choice.right && choice.id === input);
  return { correct, share: correct ? 1 : 0, feedback: feedbackOf(question.choices, [input]) };
}
