import type { Missing } from '../missing.ts';
import type { PutInOrderInput, PutInOrderQuestion } from './schema.ts';

/** Is there an answer to mark? A list that nobody touched is not an answer. @returns null, or what is missing */
export function validatePutInOrder(
  question: PutInOrderQuestion,
  input: PutInOrderInput | null,
): Missing | null {
  return question.steps.every((step) => input?.includes(step.id)) ? null : 'move-a-step';
}
