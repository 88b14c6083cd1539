import type { Resume } from '../../resume/resume.ts';
import type { MessageKind, Offer } from '../message.ts';
import type { Span } from '../reading/fold.ts';
import { aboutFrom, type About } from './about.ts';
import { FIRST } from './first-sentences.ts';
import { attachmentSentences, closings, greetings, signatures, subjects } from './frame.ts';
import type { Part } from './parts.ts';
import { SECOND } from './second-sentences.ts';
import { THIRD } from './third-sentences.ts';

/** A beginning that the writer may pick, then completes and changes. Nothing is written before a pick. */
export interface Suggestion {
  text: string;
  /** What is left to fill: `[ta raison]`, brackets included. */
  gaps: Span[];
  /** It says something of the person's own CV. */
  fromResume: boolean;
}

const MOST = 5;
const GAP = /\[[^\]]*\]/g;

function shuffled<Item>(items: readonly Item[], chance: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  return drawn;
}

function toPick(part: Part, kind: MessageKind, about: About): { own: string[]; common: string[] } {
  switch (part) {
    case 'subject':
      return { own: [], common: subjects(kind, about) };
    case 'greeting':
      return { own: [], common: greetings(about) };
    case 'first':
      return { own: FIRST[kind].own(about), common: FIRST[kind].common(about) };
    case 'second':
      return { own: SECOND[kind].own(about), common: SECOND[kind].common(about) };
    case 'third':
      return { own: THIRD[kind].own(about), common: THIRD[kind].common(about) };
    case 'attachment':
      return { own: [], common: attachmentSentences() };
    case 'closing':
      return { own: [], common: closings(kind, about) };
    case 'signature':
      return { own: [], common: signatures(about) };
  }
}

/**
 * Different ways to begin a part of a message, at most five, in an order that changes from one person to the next: most from the
 * person's own CV when it has something to say, the others for everybody.
 * @param chance a number from 0 to 1, not included, a new one at each call
 */
export function suggestions(
  part: Part,
  kind: MessageKind,
  offer: Offer,
  resume: Resume,
  chance: () => number,
): Suggestion[] {
  const { own, common } = toPick(part, kind, aboutFrom(offer, resume));
  // The greeting that names the person stays first: it is the best one.
  const others = part === 'greeting' ? common : shuffled(common, chance);
  const ownFirst = shuffled([...new Set(own)], chance).slice(0, MOST - 2);
  return [...ownFirst, ...others].slice(0, MOST).map((text) => ({
    text,
    gaps: [...text.matchAll(GAP)].map(({ index = 0, 0: gap }) => ({ start: index, end: index + gap.length })),
    fromResume: ownFirst.includes(text),
  }));
}
