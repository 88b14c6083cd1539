import type { Application, ApplicationStatus } from '@wetechcare/core/applications/application.ts';
import { daysBetween } from '@wetechcare/core/applications/day.ts';
import { followUpDay } from '@wetechcare/core/applications/follow-up.ts';
import { dayInWords, timeInWords } from './day-in-words.ts';

/** Where the application stands, in one line under its name. */
export function detailOf(application: Application, status: ApplicationStatus, today: string): string {
  const { sentOn, followedUpOn, interviewAt, interviewPlace, outcome } = application;
  switch (status) {
    case 'spotted':
      return 'Pas encore écrit.';
    case 'sent': {
      const day = followUpDay(application);
      const left = followedUpOn
        ? `Relancée le ${dayInWords(followedUpOn)}.`
        : `Envoyée le ${dayInWords(sentOn)}.`;
      return day ? `${left} Relance le ${dayInWords(day)}.` : left;
    }
    case 'follow-up-due': {
      const days = daysBetween(followedUpOn || sentOn, today);
      return days === null ? 'Pas de réponse.' : `Pas de réponse depuis ${days} jours.`;
    }
    case 'interview':
      return interviewAt
        ? [timeInWords(interviewAt), interviewPlace].filter(Boolean).join(', ')
        : 'Ajoute le jour et l’heure.';
    case 'answered':
      return outcome === 'yes'
        ? 'C’est oui ! Bravo.'
        : outcome === 'no'
          ? 'C’est non. Chaque essai t’apprend.'
          : 'Oui ou non ?';
  }
}
