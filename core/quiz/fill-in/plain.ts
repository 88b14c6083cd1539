import type { PlainParts } from '../plain-question.ts';
import type { FillInQuestion } from './schema.ts';

/** The sentence with dots for the blanks, then the whole sentence. */
export function plainFillIn(question: FillInQuestion): PlainParts {
  const parts = question.sentence.split('___');
  const filled = parts.map((part, index) => part + (question.blanks[index]?.accepted[0] ?? '')).join('');
  return { items: [parts.join('…')], solution: [filled] };
}
