import type { ApplicationStatus } from './application.ts';

/** Names of the statuses, as the board shows them. */
export const STATUS_NAMES: Record<ApplicationStatus, string> = {
  spotted: 'Repérée',
  sent: 'Envoyée',
  'follow-up-due': 'Relance à faire',
  interview: 'Entretien',
  answered: 'Réponse',
};
