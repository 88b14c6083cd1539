import type { Lesson } from '@wetechcare/core/lesson/lesson-schema.ts';
import type { PlainQuestion } from '@wetechcare/core/quiz/plain-question.ts';

export type SiteSlug = Lesson['site'];

type Card = Lesson['cards'][number];

/** A teaching card, its picture as SVG to stand in the page. */
export interface TeachingCard extends Omit<Card, 'picture' | 'alt'> {
  drawing: string;
}

/** Everything that a lesson page shows before any exercise is loaded. */
export interface LessonPage extends Omit<Lesson, '$schema' | 'cards'> {
  cards: TeachingCard[];
  contentVersion: string;
  mission: string;
  /** Who the invented person of the task is. */
  about: string;
  /** The film in words: one sentence per step. */
  film: string[];
  /** The questions in words; those of the quiz come with the practice pack. */
  questions: PlainQuestion[];
}

/** What lists of lessons show. */
export type LessonSummary = Pick<
  LessonPage,
  | 'slug'
  | 'site'
  | 'theme'
  | 'title'
  | 'promise'
  | 'minutes'
  | 'picture'
  | 'checkedOn'
  | 'contentVersion'
  | 'codes'
> & {
  /** Sentences of the film. */
  filmSteps: number;
};
