import { inWording, withoutGenderMark } from '../french.ts';
import type { MessageContext, MessageKind } from '../message.ts';

/** First and last name as they are signed; empty when unknown. */
export function fullName({ sender }: MessageContext): string {
  return `${sender.firstName.trim()} ${sender.lastName.trim()}`.trim();
}

/** The job as a sentence takes it: `Serveur / Serveuse (H/F)` is `serveur / serveuse`; acronyms keep their capitals. */
export function jobAsWritten(job: string): string {
  return withoutGenderMark(job)
    .split(' ')
    .map((word) => (/^[\p{Lu}\d]{2,4}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

const SUBJECTS: Record<MessageKind, (job: string) => string> = {
  'answer-offer': (job) => (job === '' ? '' : `Candidature – ${job}`),
  spontaneous: (job) => (job === '' ? 'Candidature spontanée' : `Candidature spontanée – ${job}`),
  'follow-up': (job) => (job === '' ? '' : `Ma candidature – ${job}`),
  thanks: () => 'Merci pour notre entretien',
  'answer-invitation': () => 'Rendez-vous pour l’entretien',
  late: () => 'Mon retard au rendez-vous',
};

/** A subject that fits, to begin with; empty when the job must be known and is not. */
export function plainSubject(kind: MessageKind, context: MessageContext): string {
  const { wording } = context.sender;
  const { job } = context.offer;
  const start = SUBJECTS[kind](jobAsWritten(wording ? inWording(job, wording) : job));
  const name = fullName(context);
  return start === '' || name === '' ? start : `${start} – ${name}`;
}
