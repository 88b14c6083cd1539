import type { PlainParts } from '../plain-question.ts';
import { shuffled } from '../shuffled.ts';
import type { PutInOrderQuestion } from './schema.ts';

/** The steps as shown, then in the right order with their number. */
export function plainPutInOrder(question: PutInOrderQuestion): PlainParts {
  return {
    items: shuffled(question.steps, question.id).map((step) => step.text),
    solution: question.steps.map((step, index) => `${index + 1}. ${step.text}`),
  };
}
