import { APPLICATIONS } from './rule.ts';
import { toneRule } from './tone-rule.ts';

export const noBegging = toneRule({
  id: 'no-begging',
  importance: 3,
  appliesTo: [...APPLICATIONS, 'follow-up'],
  pattern:
    /\bn'importe (?:quoi|quel\w* (?:poste|travail|boulot|job|metier|emploi|tache|horaire))|\b(?:ferai|faire|prends|accepte|prete? a) (?:absolument )?tout(?: et| pour| ce que|\.|,|$)|\bpitie\b|\bsupplie\b|\bdesesperee?\b|\bje n'ai (?:aucune?|pas d(?:'|e )?) ?(?:vraie )?(?:experience|diplome|qualification|competence)s?\b|\b(?:j'ai (?:aucune?|pas d(?:'|e )?) ?)(?:experience|diplome|competence)s?\b|\bje ne sais rien faire\b|\bje sais rien faire\b|\bdonnez[- ]moi (?:une|ma) chance\b/m,
  what: (text) => `${text} : tu te fais plus petit que tu n’es.`,
  mend: 'Dis plutôt ce que tu sais faire, et que tu veux apprendre.',
});
