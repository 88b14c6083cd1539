import type { NameFonts } from './draw-cards.ts';
import type { LearnerCards } from './learner-cards.ts';

/* What the page and the worker of the cards say to each other. */

export interface CardsRequest {
  content: LearnerCards;
  /** Those of the scripts other than Latin. */
  names: NameFonts;
}

export type CardsAnswer = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: string };
