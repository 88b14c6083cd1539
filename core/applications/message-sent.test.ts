import { expect, test } from 'vitest';
import { followUpDay } from './follow-up.ts';
import { withMessageSent, type SentMessage } from './message-sent.ts';
import { application } from './test-applications.ts';

const NOW = { today: '2026-12-07', now: '2026-12-07T08:00:00.000Z' };
const sent = (patch: Partial<SentMessage> = {}): SentMessage => ({
  kind: 'answer-offer',
  offer: {
    job: 'Équipier',
    firm: 'La Table',
    email: 'rh@exemple.fr',
    contact: 'Mme Lefèvre',
    city: '',
    reference: '',
  },
  appointmentAt: '',
  variantId: 'v1',
  resumeName: 'CV_Ines_BENALI.pdf',
  subject: 'Candidature',
  body: 'Bonjour,',
  ...patch,
});

test('an answer to an offer: it left today, with its text and its CV, and the ten days begin', () => {
  const spotted = application({ status: 'spotted', sentOn: '', message: null, resumeName: '' });
  const after = withMessageSent(spotted, sent(), NOW);
  expect(after).toMatchObject({
    status: 'sent',
    sentOn: '2026-12-07',
    variantId: 'v1',
    resumeName: 'CV_Ines_BENALI.pdf',
    message: { subject: 'Candidature', body: 'Bonjour,' },
  });
  expect(followUpDay(after)).toBe('2026-12-17');
});

test('what the person had noted stays; only what was missing is added', () => {
  const after = withMessageSent(application({ firm: '' }), sent(), NOW);
  expect(after.job).toBe('Équipière polyvalente');
  expect(after.firm).toBe('La Table');
});

test('a follow-up keeps the first day and the first message, and the ten days begin again', () => {
  const after = withMessageSent(application(), sent({ kind: 'follow-up', subject: 'Relance' }), NOW);
  expect(after).toMatchObject({ status: 'sent', sentOn: '2026-11-25', followedUpOn: '2026-12-07' });
  expect(after.message).toEqual(application().message);
  expect(followUpDay(after)).toBe('2026-12-17');
});

test.each(['thanks', 'answer-invitation', 'late'] as const)('%s is about an interview', (kind) => {
  const after = withMessageSent(application(), sent({ kind, appointmentAt: '2026-12-08T10:00' }), NOW);
  expect(after).toMatchObject({ status: 'interview', interviewAt: '2026-12-08T10:00', sentOn: '2026-11-25' });
});

test('no message takes back an answer or an interview', () => {
  const answered = application({ status: 'answered', outcome: 'yes' });
  expect(withMessageSent(answered, sent({ kind: 'thanks' }), NOW)).toMatchObject({
    status: 'answered',
    outcome: 'yes',
  });
  const invited = application({ status: 'interview', interviewAt: '2026-12-08T10:00' });
  expect(withMessageSent(invited, sent({ kind: 'follow-up' }), NOW)).toMatchObject({
    status: 'interview',
    interviewAt: '2026-12-08T10:00',
  });
});
