/*
 * An application for a job, on the board « Mes candidatures ». Kept on the device.
 */

export const APPLICATION_STATUSES = ['spotted', 'sent', 'follow-up-due', 'interview', 'answered'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export type Outcome = 'yes' | 'no' | null;

export interface Application {
  id: string;
  status: ApplicationStatus;
  job: string;
  firm: string;
  /** Address of the offer; empty when there is none. */
  link: string;
  /** E-mail address or name of the person written to. */
  contact: string;
  /** Day the message left, `2026-11-25`; empty before. */
  sentOn: string;
  /** Day of the last follow-up; empty when there was none. */
  followedUpOn: string;
  /** Day and time of the interview, `2026-12-01T10:00`, local time; empty when there is none. */
  interviewAt: string;
  interviewPlace: string;
  outcome: Outcome;
  /** CV that went with it: a variant, or null for the base. */
  variantId: string | null;
  /** Name under which the CV was sent; empty when none was. */
  resumeName: string;
  /** Subject and text of the message that left. */
  message: { subject: string; body: string } | null;
  /** Device clock, ISO 8601. */
  updatedAt: string;
}
