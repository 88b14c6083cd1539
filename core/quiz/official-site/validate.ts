import type { Missing } from '../missing.ts';
import type { OfficialSiteInput, OfficialSiteQuestion } from './schema.ts';

/** Is there an answer to mark? @returns null, or what is missing */
export function validateOfficialSite(
  question: OfficialSiteQuestion,
  input: OfficialSiteInput | null,
): Missing | null {
  return question.results.some((result) => result.id === input) ? null : 'choose-a-site';
}
