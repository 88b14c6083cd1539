import type { Missing } from '../missing.ts';
import type { FindSuspiciousInput, FindSuspiciousQuestion } from './schema.ts';

/** Is there an answer to mark? Tapping nothing is not the same as saying "nothing". @returns null, or what is missing */
export function validateFindSuspicious(
  question: FindSuspiciousQuestion,
  input: FindSuspiciousInput | null,
): Missing | null {
  if (input === 'nothing') return null;
  return question.segments.some((segment) => input?.includes(segment.id)) ? null : 'tap-the-suspicious';
}
