import { feedbackOf, selectionShare, type Score } from '../score.ts';
import type { FindSuspiciousInput, FindSuspiciousQuestion } from './schema.ts';

/** Right when exactly the suspicious pieces are tapped, or "nothing" is said of an honest message. */
export function scoreFindSuspicious(question: FindSuspiciousQuestion, input: FindSuspiciousInput): Score {
  const suspicious = question.segments.filter((segment) => segment.suspicious).map((segment) => segment.id);
  const tapped = input === 'nothing' ? [] : input;
  const feedback = feedbackOf(question.segments, tapped);
  if (suspicious.length === 0) {
    const correct = tapped.length === 0;
    return { correct, share: correct ? 1 : 0, feedback };
  }
  const missing = suspicious.filter((id) => !tapped.includes(id)).length;
  const share = selectionShare(tapped, suspicious);
  if (missing === 1) feedback.push('Il reste un indice à trouver.');
  if (missing > 1) feedback.push(`Il reste ${missing} indices à trouver.`);
  return { correct: share === 1, share, feedback };
}
