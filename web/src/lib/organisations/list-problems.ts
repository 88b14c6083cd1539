import type { NicknameEntry, NicknameProblem } from '@wetechcare/core/enrolment/read-nicknames.ts';
import type { ListProblem } from './enrolment-steps.ts';

/** Why a list cannot be read, and what to do. */
export const LIST_PROBLEMS: Record<ListProblem, string> = {
  empty: 'La liste est vide. Écrivez un surnom par ligne, ou choisissez un fichier.',
  'too-long': 'La liste est trop longue. Coupez-la en plusieurs listes.',
  'not-text':
    'Ce fichier n’est pas un CSV. Dans votre tableur, choisissez «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV\u00a0».',
};

const NICKNAME_PROBLEMS: Record<Exclude<NicknameProblem, 'taken'>, string> = {
  empty: 'ce n’est pas un surnom. Écrivez des lettres.',
  'too-long': 'ce surnom est trop long. Gardez 30 lettres au plus.',
  email: 'c’est une adresse e-mail. Mettez un surnom à la place.',
  'phone-number': 'c’est un numéro de téléphone. Mettez un surnom à la place.',
  'social-security-number': 'c’est un numéro de sécurité sociale. Mettez un surnom à la place.',
  character: 'ce surnom a un signe interdit. Gardez des lettres et des chiffres.',
};

/** What is wrong with a nickname and what to do. */
export function nicknameProblem({ problem, written, nickname }: NicknameEntry): string {
  if (problem === null) return '';
  if (problem !== 'taken') return NICKNAME_PROBLEMS[problem];
  return `il y a déjà «\u00a0${written}\u00a0». Nous proposons «\u00a0${nickname}\u00a0».`;
}
