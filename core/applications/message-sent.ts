import type { MessageKind, Offer } from '../letter/message.ts';
import type { Application } from './application.ts';
import { withStatus } from './status.ts';

/** A message that has left, and what its writer knew. */
export interface SentMessage {
  kind: MessageKind;
  offer: Offer;
  /** Day and time of the interview, `2026-12-01T10:00`, local time; empty when there is none. */
  appointmentAt: string;
  variantId: string | null;
  /** Name of the CV that went with it; empty when none did. */
  resumeName: string;
  subject: string;
  body: string;
}

/** Where an application stands once such a message has left. */
const LEADS_TO: Record<MessageKind, 'sent' | 'interview'> = {
  'answer-offer': 'sent',
  spontaneous: 'sent',
  'follow-up': 'sent',
  thanks: 'interview',
  'answer-invitation': 'interview',
  late: 'interview',
};

/**
 * The application after a message about it has left today. What was known of it stays, what is new is added; an interview or an
 * answer that was noted is never taken back. The first message and its CV are kept to be read again before an interview.
 * @param today local day, `2026-11-25`
 * @param now device clock, ISO 8601
 */
export function withMessageSent(
  application: Application,
  sent: SentMessage,
  { today, now }: { today: string; now: string },
): Application {
  const { kind, offer, appointmentAt, variantId, resumeName, subject, body } = sent;
  const isFirst = kind === 'answer-offer' || kind === 'spontaneous';
  const filled: Application = {
    ...application,
    job: application.job || offer.job,
    firm: application.firm || offer.firm,
    contact: application.contact || offer.email || offer.contact,
    interviewAt: appointmentAt || application.interviewAt,
    ...(isFirst && { sentOn: today, followedUpOn: '', variantId, resumeName, message: { subject, body } }),
    updatedAt: now,
  };
  const to = LEADS_TO[kind];
  const isFurther = filled.status === 'answered' || (filled.status === 'interview' && to === 'sent');
  const moved = isFurther ? filled : withStatus(filled, to, { today, now });
  return kind === 'follow-up' ? { ...moved, followedUpOn: today } : moved;
}
