import { contentOf } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { jobAsWritten } from './job-phrase.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

/** Words of somebody who asks for work. */
export const ASKS =
  /\b(?:je|j')? ?(?:cherche|recherche) (?:un|une|mon|ma|a)\b|\b(?:offre|annonce|poste|postul\w*|candidat\w*|stage|alternance|apprentissage|apprenti|emploi|embauch\w*|recrut\w*|job|travailler (?:chez|dans|avec|pour|a|au|comme|en)|rejoindre|integrer|contrat|travail|boulot|taf|immersion|saison\w*|service civique)\b/;

export const saysWhat: Rule = {
  id: 'says-what',
  importance: 1,
  appliesTo: APPLICATIONS,
  check(draft, { offer }) {
    const content = contentOf(draft);
    if (content.trim() === '') return null;
    const said = `${draft.subject.text}\n${content}`;
    if (ASKS.test(said) || (offer.job !== '' && namesJob(said, offer.job))) return null;
    if (offer.reference !== '' && said.includes(fold(offer.reference).text)) return null;
    const job = jobAsWritten(offer.job);
    return finding(
      'Ton message ne dit pas ce que tu demandes.',
      `Dis quel travail tu veux${job === '' ? '.' : ` : ${job}.`}`,
    );
  },
};
