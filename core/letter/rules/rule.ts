import type { MessageContext, MessageKind } from '../message.ts';
import type { Draft } from '../reading/draft.ts';
import { typedSpan, type Folded, type Span } from '../reading/fold.ts';

/** Where something stands in the message, as it was typed. */
export interface Place {
  in: 'to' | 'subject' | 'body';
  start: number;
  end: number;
}

/** A change that mends: this text in that place. An empty place is where to insert. */
export interface Edit extends Place {
  text: string;
}

export interface Finding {
  /** What is wrong, or missing, in plain French. */
  what: string;
  /** One way to mend it. */
  mend: string;
  /** Where to look; null when it is nowhere yet. */
  place: Place | null;
  /** The changes of « Réparer », in the order of the text; none when only the writer can mend it. */
  edits: Edit[];
}

/** 1: the message does not work without it; 2: it helps a lot; 3: polish. */
export type Importance = 1 | 2 | 3;

export interface Rule {
  id: string;
  importance: Importance;
  appliesTo: readonly MessageKind[];
  check(draft: Draft, context: MessageContext): Finding | null;
}

/** Kinds that ask for a job for the first time. */
export const APPLICATIONS: readonly MessageKind[] = ['answer-offer', 'spontaneous'];

/** A finding; without `place` it is nowhere, without `edits` the tool cannot mend it alone. */
export function finding(
  what: string,
  mend: string,
  { place = null, edits = [] }: { place?: Place | null; edits?: Edit[] } = {},
): Finding {
  return { what, mend, place, edits };
}

/** The place in the message of a span of one of its folded texts. */
export function placeIn(field: Place['in'], folded: Folded, span: Span): Place {
  return { in: field, ...typedSpan(folded, span) };
}

/** The end of a text, to add something there. */
export function endOf(field: Place['in'], text: string): Place {
  const end = text.trimEnd().length;
  return { in: field, start: end, end: text.length };
}

/** The text of a span as it was typed. */
export function typed(text: string, folded: Folded, span: Span): string {
  const { start, end } = typedSpan(folded, span);
  return text.slice(start, end);
}
