import type { Score } from '../score.ts';
import type { PutInOrderInput, PutInOrderQuestion } from './schema.ts';

/**
 * The share is the part of all pairs of steps that stand in the right order (concordant pairs, as in Kendall's tau), so
 * that one misplaced step does not make every other one wrong. The feedback says how long the right beginning is.
 */
export function scorePutInOrder(question: PutInOrderQuestion, input: PutInOrderInput): Score {
  const places = question.steps.map((step) => input.indexOf(step.id));
  let pairs = 0;
  let concordant = 0;
  for (let first = 0; first < places.length; first += 1) {
    for (let second = first + 1; second < places.length; second += 1) {
      pairs += 1;
      if (places[first]! < places[second]!) concordant += 1;
    }
  }
  const share = concordant / pairs;
  return { correct: share === 1, share, feedback: share === 1 ? [] : [beginning(places)] };
}

function beginning(places: readonly number[]): string {
  const right = places.findIndex((place, index) => place !== index);
  if (right === 0) return 'La première étape n’est pas encore la bonne.';
  if (right === 1) return 'La première étape est la bonne. La suite est à revoir.';
  return `Les ${right} premières étapes sont les bonnes. La suite est à revoir.`;
}
