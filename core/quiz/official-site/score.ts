import { feedbackOf, type Score } from '../score.ts';
import type { OfficialSiteInput, OfficialSiteQuestion } from './schema.ts';

/** All or nothing; the feedback says what gives the chosen result away. */
export function scoreOfficialSite(question: OfficialSiteQuestion, input: OfficialSiteInput): Score {
  const correct = question.results.some((result) => result.official && result.id === input);
  return { correct, share: correct ? 1 : 0, feedback: feedbackOf(question.results, [input]) };
}
