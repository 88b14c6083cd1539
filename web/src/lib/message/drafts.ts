import type { Application } from '@wetechcare/core/applications/application.ts';
import {
  EMPTY_OFFER,
  emptyDraft,
  parseDrafts,
  withFirst,
  writeDrafts,
  type DraftFile,
  type LetterDraft,
} from '@wetechcare/core/letter/draft-file.ts';
import type { MessageKind } from '@wetechcare/core/letter/message.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';
import { newId } from '#lib/resume/steps/step-props.ts';

/** Key of the messages among the documents of the device. */
export const MESSAGE_KEY = 'message';

export async function readDrafts(documents: KeptTexts): Promise<DraftFile> {
  const text = await documents.read(MESSAGE_KEY);
  return text === null ? { drafts: [], unreadable: [] } : parseDrafts(text);
}

/** A new message of this kind about what the board knows of an application. */
export function draftFor(
  application: Application,
  kind: MessageKind,
  sender?: LetterDraft['sender'],
): LetterDraft {
  const { job, firm, contact } = application;
  const isAddress = contact.includes('@');
  return {
    ...emptyDraft(newId(), kind, new Date().toISOString(), sender),
    applicationId: application.id,
    offer: {
      ...EMPTY_OFFER,
      job,
      firm,
      email: isAddress ? contact.trim() : '',
      contact: isAddress ? '' : contact,
    },
    appointmentAt: application.interviewAt,
    variantId: application.variantId,
  };
}

/**
 * Puts a message about this application before the others, to be written next: the one begun and not sent, else a new one.
 */
export async function beginMessage(
  documents: KeptTexts,
  application: Application,
  kind: MessageKind,
): Promise<void> {
  const file = await readDrafts(documents);
  const begun = file.drafts.find(
    (draft) => draft.applicationId === application.id && draft.kind === kind && draft.sentOn === '',
  );
  const draft = begun ?? draftFor(application, kind, file.drafts[0]?.sender);
  await documents.write(MESSAGE_KEY, writeDrafts(withFirst(file, draft)));
}
