import {
  MOST_PARTICIPANTS,
  type SessionField,
  type SessionProblem,
} from '@wetechcare/core/workshop/session-record.ts';
import type { Theme } from '@wetechcare/core/workshop/session-vocabulary.ts';

/** Themes that are always in sight: those of the lessons and of most sessions. The others are one tap away. */
export const USUAL_THEMES: readonly Theme[] = [
  'aide_aux_demarches_administratives',
  'email',
  'navigation_sur_internet',
  'prendre_en_main_du_materiel',
  'securite_numerique',
  'insertion_professionnelle',
];

const WORDS: Partial<Record<`${SessionField} ${SessionProblem}`, string>> = {
  'day missing': 'Donnez le jour de la séance.',
  'day not-a-day': 'Ce jour n’existe pas. Choisissez-le dans le calendrier.',
  'day in-the-future': 'Ce jour n’est pas encore venu. Donnez le jour de la séance.',
  'kind missing': 'Choisissez le type d’accompagnement.',
  'themes missing': 'Choisissez au moins un thème.',
  'minutes missing': 'Choisissez la durée.',
  'place missing': 'Choisissez le lieu.',
  'participants missing': 'Écrivez le nombre de personnes.',
  'participants not-a-number': 'Écrivez un nombre entier, par exemple 8.',
  'participants too-many': `Écrivez un nombre plus petit : ${MOST_PARTICIPANTS} au plus.`,
};

/** What is wrong with a field and how to mend it. */
export function problemInWords(field: SessionField, problem: SessionProblem): string {
  return WORDS[`${field} ${problem}`] ?? 'Vérifiez cette réponse.';
}

/** A length as people say it: `1 h 30`. */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}`;
}
