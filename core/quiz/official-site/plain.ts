import type { PlainParts } from '../plain-question.ts';
import type { OfficialSiteQuestion } from './schema.ts';

/** The results with their address, then the official one and how one sees it. */
export function plainOfficialSite(question: OfficialSiteQuestion): PlainParts {
  return {
    items: question.results.map(
      (result) => `${result.advert ? 'Annonce – ' : ''}${result.title} – ${result.address}`,
    ),
    solution: question.results
      .filter((result) => result.official)
      .map((result) => `${result.address}\u00a0: ${result.feedback}`),
  };
}
