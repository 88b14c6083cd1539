import type { Application } from './application.ts';

/** An application for tests. */
export const application = (patch: Partial<Application> = {}): Application => ({
  id: 'a1',
  status: 'sent',
  job: 'Équipière polyvalente',
  firm: 'La Table du Coin',
  link: 'https://emploi.exemple/offre/12',
  contact: 'recrutement@la-table-du-coin.exemple',
  sentOn: '2026-11-25',
  followedUpOn: '',
  interviewAt: '',
  interviewPlace: '',
  outcome: null,
  variantId: null,
  resumeName: 'CV_Ines_BENALI.pdf',
  message: { subject: 'Candidature', body: 'Bonjour,\nje réponds à votre offre.' },
  updatedAt: '2026-11-25T09:00:00.000Z',
  ...patch,
});
