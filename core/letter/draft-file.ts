import { PARTS, PARTS_OF, type Part } from './compose/parts.ts';
import { MESSAGE_KINDS, type MessageKind, type Offer, type Sender } from './message.ts';

/*
 * Messages being written, and the text under which they are kept on the device. Nothing is cast when it is read: each field is
 * looked at. A message that cannot be read is kept aside as it is, and written back with the others. Written by hand because it
 * runs on the phone, where a schema library would cost more than the parser.
 */

/** A message being written. Every text may be empty. */
export interface LetterDraft {
  id: string;
  kind: MessageKind;
  /** Entry of the board that it is for; null when there is none yet. */
  applicationId: string | null;
  /** The offer as it was pasted. */
  offerText: string;
  /** What is known of it, corrected by the person. */
  offer: Offer;
  /** Day and time of the appointment, `2026-12-01T10:00`, local time; empty when there is none. */
  appointmentAt: string;
  /** CV that goes with it: a variant, or null for the base. */
  variantId: string | null;
  /** Who writes, as said here; the CV says it better when there is one. */
  sender: Required<Sender>;
  parts: Partial<Record<Part, string>>;
  /** Day it was sent, `2026-11-25`; empty before. */
  sentOn: string;
  /** Device clock, ISO 8601. */
  updatedAt: string;
}

export interface DraftFile {
  /** The one being written first. */
  drafts: LetterDraft[];
  /** Entries that this version cannot read, untouched. */
  unreadable: unknown[];
}

export const EMPTY_OFFER: Readonly<Offer> = {
  job: '',
  firm: '',
  email: '',
  contact: '',
  city: '',
  reference: '',
};

const EMPTY_SENDER: LetterDraft['sender'] = {
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  wording: 'feminine',
};

/** A message with nothing written yet, by somebody who is known from an earlier one. */
export function emptyDraft(
  id: string,
  kind: MessageKind,
  now: string,
  sender: LetterDraft['sender'] = EMPTY_SENDER,
): LetterDraft {
  return {
    id,
    kind,
    applicationId: null,
    offerText: '',
    offer: EMPTY_OFFER,
    appointmentAt: '',
    variantId: null,
    sender,
    parts: {},
    sentOn: '',
    updatedAt: now,
  };
}

/** True when nothing was written in it yet, and it is about no application. */
export function isBlank(draft: LetterDraft): boolean {
  const { applicationId, offerText, offer, appointmentAt, parts, sentOn } = draft;
  const texts = [
    applicationId ?? '',
    offerText,
    appointmentAt,
    sentOn,
    ...Object.values(offer),
    ...Object.values(parts),
  ];
  return texts.every((text) => text.trim() === '');
}

/** The drafts with this one first, in place of the one with the same id. Others in which nothing was written go. */
export function withFirst(file: DraftFile, draft: LetterDraft): DraftFile {
  return {
    ...file,
    drafts: [draft, ...file.drafts.filter((other) => other.id !== draft.id && !isBlank(other))],
  };
}

/** The part to write next: the first that is empty; null when each has its text. */
export function nextPart({ kind, parts }: Pick<LetterDraft, 'kind' | 'parts'>): Part | null {
  return PARTS_OF[kind].find(({ part }) => (parts[part] ?? '').trim() === '')?.part ?? null;
}

const FORMAT = 1;
const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, longest = LONGEST_LINE): string =>
  typeof value === 'string' ? value.slice(0, longest) : '';

function offerOf(value: unknown): Offer {
  const fields = isFields(value) ? value : {};
  const names = Object.keys(EMPTY_OFFER) as (keyof Offer)[];
  return names.reduce<Offer>((offer, name) => ({ ...offer, [name]: textOf(fields[name]) }), EMPTY_OFFER);
}

function senderOf(value: unknown): LetterDraft['sender'] {
  const fields = isFields(value) ? value : {};
  return {
    firstName: textOf(fields.firstName),
    lastName: textOf(fields.lastName),
    phone: textOf(fields.phone),
    email: textOf(fields.email),
    wording: fields.wording === 'masculine' ? 'masculine' : 'feminine',
  };
}

function partsOf(value: unknown): LetterDraft['parts'] {
  const parts: LetterDraft['parts'] = {};
  if (!isFields(value)) return parts;
  for (const part of PARTS) {
    const text = textOf(value[part], LONGEST_TEXT);
    if (text !== '') parts[part] = text;
  }
  return parts;
}

/** The message read, or null without an id or a kind that is known. Other fields that cannot be read are left empty. */
function readDraft(value: unknown): LetterDraft | null {
  if (!isFields(value)) return null;
  const kind = MESSAGE_KINDS.find((name) => name === value.kind);
  const id = textOf(value.id);
  if (!kind || id === '') return null;
  return {
    id,
    kind,
    applicationId: typeof value.applicationId === 'string' ? textOf(value.applicationId) : null,
    offerText: textOf(value.offerText, LONGEST_TEXT),
    offer: offerOf(value.offer),
    appointmentAt: textOf(value.appointmentAt),
    variantId: typeof value.variantId === 'string' ? textOf(value.variantId) : null,
    sender: senderOf(value.sender),
    parts: partsOf(value.parts),
    sentOn: textOf(value.sentOn),
    updatedAt: textOf(value.updatedAt),
  };
}

/** The text under which the messages are kept. */
export function writeDrafts({ drafts, unreadable }: DraftFile): string {
  return JSON.stringify({ format: FORMAT, drafts: [...drafts, ...unreadable] });
}

/** The messages kept as `text`. Never throws: a text that holds none of ours comes back as one unreadable entry. */
export function parseDrafts(text: string): DraftFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { drafts: [], unreadable: [text] };
  }
  if (!isFields(value) || !Array.isArray(value.drafts)) return { drafts: [], unreadable: [value] };
  const file: DraftFile = { drafts: [], unreadable: [] };
  for (const entry of value.drafts as unknown[]) {
    const draft = readDraft(entry);
    if (draft) file.drafts.push(draft);
    else file.unreadable.push(entry);
  }
  return file;
}
