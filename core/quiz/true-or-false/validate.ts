import type { Missing } from '../missing.ts';
import type { TrueOrFalseInput, TrueOrFalseQuestion } from './schema.ts';

/** Is there an answer to mark? @returns null, or what is missing */
export function validateTrueOrFalse(
  _question: TrueOrFalseQuestion,
  input: TrueOrFalseInput | null,
): Missing | null {
  return input === null ? 'say-true-or-false' : null;
}
