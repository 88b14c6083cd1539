import type { Missing } from '../missing.ts';
import type { OneChoiceInput, OneChoiceQuestion } from './schema.ts';

/** Is there an answer to mark? @returns null, or what is missing */
export function validateOneChoice(question: OneChoiceQuestion, input: OneChoiceInput | null): Missing | null {
  return question.choices.some((choice) => choice.id === input) ? null : 'choose-one';
}
