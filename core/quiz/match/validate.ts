import type { Missing } from '../missing.ts';
import type { MatchInput, MatchQuestion } from './schema.ts';

/** Is there an answer to mark? Each left side needs a choice. @returns null, or what is missing */
export function validateMatch(question: MatchQuestion, input: MatchInput | null): Missing | null {
  return question.pairs.every((pair) => input?.[pair.id]) ? null : 'match-all';
}
