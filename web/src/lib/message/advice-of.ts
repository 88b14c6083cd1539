import type { Advice } from '@wetechcare/core/letter/advise.ts';
import { mendedParts, partAt } from '@wetechcare/core/letter/compose/mended-parts.ts';
import type { Part } from '@wetechcare/core/letter/compose/parts.ts';
import type { LetterDraft } from '@wetechcare/core/letter/draft-file.ts';
import type { Message } from '@wetechcare/core/letter/message.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { contextOf, messageOf } from './written-message.ts';

/** A gap that a suggestion leaves, `[ce que tu aimes]`: it speaks to the writer, not to the employer. */
const GAP = /\[[^\]\n]*\]/g;

function isAboutGap({ rule, place }: Advice, message: Message): boolean {
  if (!place || rule === 'gaps-filled') return false;
  return [...message[place.in].matchAll(GAP)].some(
    ({ index = 0, 0: gap }) => place.start >= index && place.end <= index + gap.length,
  );
}

/**
 * What to mend in a draft, the most important first. Of a gap it only says that it is to be filled. The rules are loaded at the
 * first call.
 */
export async function adviceOf(draft: LetterDraft, resume: Resume | null): Promise<Advice[]> {
  const { advise } = await import('@wetechcare/core/letter/advise.ts');
  const message = messageOf(draft, resume);
  return advise(message, contextOf(draft, resume)).filter((advice) => !isAboutGap(advice, message));
}

/** Where to write what is missing, by the rule that misses it. */
const HOMES: Partial<Record<string, Part>> = {
  'attachment-announced': 'attachment',
  'body-written': 'first',
  'closing-written': 'closing',
  'greeting-written': 'greeting',
  'signature-name': 'signature',
  'signature-phone': 'signature',
  'says-who': 'first',
  'says-what': 'first',
  'says-why': 'second',
  'says-when': 'third',
  'long-enough': 'second',
  'subject-written': 'subject',
  'thanks-first': 'first',
  'thanks-for-what': 'first',
  'late-sorry': 'first',
  'late-reason': 'first',
  'late-new-time': 'second',
  'follow-up-date': 'first',
  'follow-up-job': 'first',
  'invitation-answered': 'first',
  'appointment-repeated': 'second',
};

/** The part to open for an advice: where it stands, or where what is missing belongs; null for the address and the CV. */
export function homeOf(advice: Advice, draft: LetterDraft): Part | null {
  return HOMES[advice.rule] ?? partOf(advice, draft);
}

/** The part of the draft that an advice speaks of; null for the address, the CV, or what is nowhere yet. */
export function partOf({ place }: Advice, { parts }: LetterDraft): Part | null {
  if (!place || place.in === 'to') return null;
  return place.in === 'subject' ? 'subject' : partAt(parts, place.start);
}

/** What an advice changes in the draft. */
export function mendOf({ edits }: Advice, { parts, offer }: LetterDraft): Partial<LetterDraft> {
  const email = edits
    .filter((edit) => edit.in === 'to')
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), offer.email);
  return { parts: mendedParts(parts, edits), offer: { ...offer, email } };
}
