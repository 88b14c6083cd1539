import type { PlainParts } from '../plain-question.ts';
import type { OneChoiceQuestion } from './schema.ts';

/** The choices and the right one in words. */
export function plainOneChoice(question: OneChoiceQuestion): PlainParts {
  return {
    items: question.choices.map((choice) => choice.text),
    solution: question.choices.filter((choice) => choice.right).map((choice) => choice.text),
  };
}
