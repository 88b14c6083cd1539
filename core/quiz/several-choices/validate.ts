import type { Missing } from '../missing.ts';
import type { SeveralChoicesInput, SeveralChoicesQuestion } from './schema.ts';

/** Is there an answer to mark? @returns null, or what is missing */
export function validateSeveralChoices(
  question: SeveralChoicesQuestion,
  input: SeveralChoicesInput | null,
): Missing | null {
  return question.choices.some((choice) => input?.includes(choice.id)) ? null : 'choose-some';
}
