import { assemble } from '@wetechcare/core/letter/compose/assemble.ts';
import type { LetterDraft } from '@wetechcare/core/letter/draft-file.ts';
import type { Message, MessageContext, MessageKind } from '@wetechcare/core/letter/message.ts';
import { resumeFileName } from '@wetechcare/core/resume/file-name.ts';
import { EMPTY_RESUME, type Resume } from '@wetechcare/core/resume/resume.ts';

/** True when a CV goes with this kind of message. */
export const carriesResume = (kind: MessageKind): boolean =>
  kind === 'answer-offer' || kind === 'spontaneous';

/** The message that a draft makes, with the CV when there is one to go with it. */
export function messageOf({ kind, offer, parts }: LetterDraft, resume: Resume | null): Message {
  const attachments =
    resume && carriesResume(kind) ? [{ name: resumeFileName(resume, 'pdf'), holds: 'resume' as const }] : [];
  return { kind, to: offer.email, ...assemble(parts), attachments };
}

/** The CV from which beginnings of sentences are made; without one, what the person has said here. */
export const writerOf = ({ sender }: LetterDraft, resume: Resume | null): Resume =>
  resume ?? { ...EMPTY_RESUME, ...sender };

/** What the rules need to know to judge it. */
export function contextOf(draft: LetterDraft, resume: Resume | null): MessageContext {
  const { offer, appointmentAt } = draft;
  const { firstName, lastName, phone, email, wording } = writerOf(draft, resume);
  return {
    offer,
    sender: { firstName, lastName, phone, email, wording },
    ...(appointmentAt !== '' && { appointmentAt }),
  };
}
