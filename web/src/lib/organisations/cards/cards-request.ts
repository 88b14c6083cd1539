import type { NameFonts } from './draw-cards.ts';
import type { LearnerCards } from './learner-cards.ts';

/** What the page asks of the worker of the cards. */
export interface CardsRequest {
  content: LearnerCards;
  /** Those of the scripts other than Latin. */
  names: NameFonts;
}
