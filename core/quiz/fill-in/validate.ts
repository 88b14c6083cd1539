import type { Missing } from '../missing.ts';
import type { FillInInput, FillInQuestion } from './schema.ts';

/** Is there an answer to mark? Each blank needs something written. @returns null, or what is missing */
export function validateFillIn(question: FillInQuestion, input: FillInInput | null): Missing | null {
  return question.blanks.every((blank) => input?.[blank.id]?.trim()) ? null : 'fill-all';
}
