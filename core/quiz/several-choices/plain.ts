import type { PlainParts } from '../plain-question.ts';
import type { SeveralChoicesQuestion } from './schema.ts';

/** The choices and the right ones in words. */
export function plainSeveralChoices(question: SeveralChoicesQuestion): PlainParts {
  return {
    items: question.choices.map((choice) => choice.text),
    solution: question.choices.filter((choice) => choice.right).map((choice) => choice.text),
  };
}
