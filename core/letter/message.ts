import type { Wording } from '../resume/resume.ts';

/*
 * A message to an employer and what the rules need to know to judge it: the same shape from the tool and from the practice
 * mailbox of the lessons.
 */

export const MESSAGE_KINDS = [
  'answer-offer',
  'spontaneous',
  'follow-up',
  'thanks',
  'answer-invitation',
  'late',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A file that goes with the message. */
export interface Attachment {
  name: string;
  /** What is known of it; the tool knows, the mailbox of a lesson says, else its name tells. */
  holds: 'resume' | 'letter' | 'private' | 'other' | 'unknown';
}

export interface Message {
  kind: MessageKind;
  to: string;
  subject: string;
  body: string;
  attachments: Attachment[];
}

/** What the writer answers to, as far as it is known: empty when it is not. */
export interface Offer {
  /** The job, as the offer calls it. */
  job: string;
  firm: string;
  /** Address to write to. */
  email: string;
  /** Person who recruits. */
  contact: string;
  city: string;
  reference: string;
}

/** Who writes, as far as it is known. */
export interface Sender {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  /** Form of the trade in what is proposed; absent when it is not known. */
  wording?: Wording;
}

export interface MessageContext {
  offer: Offer;
  sender: Sender;
  /** Day and time to which one is invited, `2026-11-27T10:00`, local time; absent when it is not known. */
  appointmentAt?: string;
}
