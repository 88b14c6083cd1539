import type { PlainParts } from '../plain-question.ts';
import { shuffled } from '../shuffled.ts';
import type { MatchQuestion } from './schema.ts';

/** The left sides, the shuffled right sides, then the pairs. */
export function plainMatch(question: MatchQuestion): PlainParts {
  return {
    items: question.pairs.map((pair) => pair.left),
    among: shuffled(question.pairs, question.id).map((pair) => pair.right),
    solution: question.pairs.map((pair) => `${pair.left} → ${pair.right}`),
  };
}
