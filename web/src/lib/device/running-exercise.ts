import { WAYS, type Way } from '@wetechcare/core/progress/record.ts';
import type { KeptTexts } from './kept-texts.ts';

/*
 * The exercise somebody is in the middle of. It is written after every action, so that leaving the page, an empty
 * battery or a new version of the site never loses it. The world is not kept: it is the actions played again.
 */

export interface RunningExercise {
  lesson: string;
  /** Version of the lesson it was begun with: replaying under another one may end elsewhere. */
  contentVersion: string;
  way: Way;
  /** What the learner did so far, as plain data. */
  actions: unknown[];
  /** Clock of the device, ISO 8601. */
  startedAt: string;
}

/** One for each lesson and way: who opens another way by mistake loses nothing. */
const keyOf = ({ lesson, way }: Pick<RunningExercise, 'lesson' | 'way'>) => `exercise:${lesson}:${way}`;

/** The exercise written in `text`, or null when it is none: an unreadable one must never block the lesson. */
export function parseRunning(text: string): RunningExercise | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (!('lesson' in value) || typeof value.lesson !== 'string') return null;
  if (!('contentVersion' in value) || typeof value.contentVersion !== 'string') return null;
  if (!('startedAt' in value) || typeof value.startedAt !== 'string') return null;
  if (!('actions' in value) || !Array.isArray(value.actions)) return null;
  const way = 'way' in value ? WAYS.find((known) => known === value.way) : undefined;
  if (!way) return null;
  const { lesson, contentVersion, startedAt } = value;
  return { lesson, contentVersion, way, actions: value.actions as unknown[], startedAt };
}

export interface RunningExercises {
  /** Keeps the exercise as it is now. Resolves once this state, or a later one, is written; never rejects. */
  save: (exercise: RunningExercise) => Promise<void>;
  load: (lesson: string, way: Way) => Promise<RunningExercise | null>;
  /** Forgets the exercise, when it is finished. */
  drop: (lesson: string, way: Way) => Promise<void>;
}

/** The running exercises among the texts kept on the device, one for each lesson and way. */
export function createRunningExercises(texts: KeptTexts): RunningExercises {
  return {
    save: (exercise) => texts.write(keyOf(exercise), JSON.stringify(exercise)),
    async load(lesson, way) {
      const text = await texts.read(keyOf({ lesson, way }));
      return text === null ? null : parseRunning(text);
    },
    drop: (lesson, way) => texts.remove(keyOf({ lesson, way })),
  };
}
