import type { PlainParts } from '../plain-question.ts';
import type { TrueOrFalseQuestion } from './schema.ts';

/** The statement, then whether it is true. */
export function plainTrueOrFalse(question: TrueOrFalseQuestion): PlainParts {
  return { items: [question.statement], solution: [question.truth ? 'C’est vrai.' : 'C’est faux.'] };
}
