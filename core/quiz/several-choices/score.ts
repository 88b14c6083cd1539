import { feedbackOf, selectionShare, type Score } from '../score.ts';
import type { SeveralChoicesInput, SeveralChoicesQuestion } from './schema.ts';

/** Right when exactly the right choices are ticked. Says how many are missing, never which. */
export function scoreSeveralChoices(question: SeveralChoicesQuestion, input: SeveralChoicesInput): Score {
  const right = question.choices.filter((choice) => choice.right).map((choice) => choice.id);
  const missing = right.filter((id) => !input.includes(id)).length;
  const share = selectionShare(input, right);
  const feedback = feedbackOf(question.choices, input);
  if (missing === 1) feedback.push('Il manque une bonne réponse.');
  if (missing > 1) feedback.push(`Il manque ${missing} bonnes réponses.`);
  return { correct: share === 1, share, feedback };
}
