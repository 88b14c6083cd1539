import type { MessageKind } from '@wetechcare/core/letter/message.ts';

/** What each kind of message is for, as it is chosen. */
export const KINDS: Record<MessageKind, { title: string; detail: string }> = {
  'answer-offer': { title: 'Répondre à une offre', detail: 'Tu as vu une annonce.' },
  spontaneous: { title: 'Proposer ma candidature', detail: 'Il n’y a pas d’annonce, tu essaies.' },
  'follow-up': { title: 'Relancer', detail: 'Tu as écrit, pas de réponse.' },
  thanks: { title: 'Dire merci', detail: 'Après un entretien.' },
  'answer-invitation': { title: 'Répondre à un rendez-vous', detail: 'On te propose un entretien.' },
  late: { title: 'Prévenir d’un retard', detail: 'Tu ne seras pas à l’heure.' },
};
