import type { Experience } from '../../resume/resume.ts';
import { asInSentence } from '../french.ts';

/** Places that take an article: « au centre de loisirs », « à l’école ». Other names take « chez ». */
const MASCULINE =
  /^(?:centre|collège|lycée|restaurant|supermarché|marché|magasin|garage|club|salon|café|bar|camping|foyer|stade|gymnase|musée|théâtre|food|snack|fast|kebab)\b/i;
const FEMININE =
  /^(?:mairie|boulangerie|boucherie|pizzeria|brasserie|cantine|crèche|maison|ferme|piscine|médiathèque|bibliothèque|pharmacie|résidence|librairie|station|mission|halte|salle|base)/i;
const ELIDED = /^(?:école|hôpital|hôtel|association|atelier|épicerie|auberge|agence|ehpad|entreprise|usine)/i;

/** Where something was done, as a sentence says it: `chez Burger Paradis`, `au centre de loisirs Les Acacias`. */
function placed(place: string): string {
  const words = place.trim();
  if (MASCULINE.test(words)) return `au ${asInSentence(words)}`;
  if (FEMININE.test(words)) return `à la ${asInSentence(words)}`;
  if (ELIDED.test(words)) return `à l’${asInSentence(words)}`;
  return `chez ${words.replace(/^chez /i, '')}`;
}

/** How an experience is told at the beginning of a sentence, without a capital: `pendant mon stage chez…`. */
export function atPlace({ kind, place, title }: Experience): string {
  const where = place.trim() === '' ? '' : ` ${placed(place)}`;
  switch (kind) {
    case 'internship':
      return `pendant mon stage${where}`;
    case 'childcare':
      return 'en gardant des enfants';
    case 'family-help':
      return 'en aidant ma famille';
    case 'association':
      return where === '' ? 'comme bénévole' : `comme bénévole${where}`;
    case 'sport':
      return where === '' ? 'en faisant du sport' : `dans mon club de sport`;
    case 'school-project':
      return `pendant un projet à l’école`;
    default:
      return where === '' ? `dans mon travail (${asInSentence(title)})` : where.trim();
  }
}
