import { PARTS, type Part } from '@wetechcare/core/letter/compose/parts.ts';
import { MESSAGE_KINDS, type MessageKind } from '@wetechcare/core/letter/message.ts';

/*
 * The screens of the message tool are links of its page (#offre, #bonjour…), so that "back" leads to the screen before, and the
 * board leads straight to a kind of message (#relance).
 */

/** A part to write, or what comes before and after. */
export type MessageScreen = 'kind' | 'offer' | Part | 'check' | 'send';

const HASHES: Record<MessageScreen, string> = {
  kind: '#choisir',
  offer: '#offre',
  subject: '#objet',
  greeting: '#bonjour',
  first: '#phrase-1',
  second: '#phrase-2',
  third: '#phrase-3',
  attachment: '#cv',
  closing: '#fin',
  signature: '#signature',
  check: '#relire',
  send: '#envoyer',
};

const KIND_HASHES: Record<MessageKind, string> = {
  'answer-offer': '#reponse',
  spontaneous: '#spontanee',
  'follow-up': '#relance',
  thanks: '#merci',
  'answer-invitation': '#rendez-vous',
  late: '#retard',
};

export const screenHash = (screen: MessageScreen): string => HASHES[screen];
export const messageHash = (kind: MessageKind): string => KIND_HASHES[kind];

/** The screen that a hash names, or null. */
export function messageScreen(hash: string): MessageScreen | null {
  return (Object.keys(HASHES) as MessageScreen[]).find((screen) => HASHES[screen] === hash) ?? null;
}

/** The kind of message that a hash asks for, or null. */
export function kindAsked(hash: string): MessageKind | null {
  return MESSAGE_KINDS.find((kind) => KIND_HASHES[kind] === hash) ?? null;
}

/** The screens of a message whose parts are these, in order. */
export function screensOf(parts: readonly Part[]): MessageScreen[] {
  return ['kind', 'offer', ...PARTS.filter((part) => parts.includes(part)), 'check', 'send'];
}
