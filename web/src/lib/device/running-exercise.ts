import { WAYS, type Way } from '@wetechcare/core/progress/record.ts';

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

/** Keeps one text a lesson. */
export interface RunningStore {
  read: (lesson: string) => Promise<string | null>;
  write: (lesson: string, text: string) => Promise<void>;
  remove: (lesson: string) => Promise<void>;
  lessons: () => Promise<string[]>;
}

export function createMemoryRunningStore(): RunningStore {
  const texts = new Map<string, string>();
  return {
    read: async (lesson) => texts.get(lesson) ?? null,
    write: async (lesson, text) => void texts.set(lesson, text),
    remove: async (lesson) => void texts.delete(lesson),
    lessons: async () => [...texts.keys()],
  };
}

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
  load: (lesson: string) => Promise<RunningExercise | null>;
  /** Forgets the exercise, when it is finished or begun again. */
  drop: (lesson: string) => Promise<void>;
  dropAll: () => Promise<void>;
  /** Moves what is kept to another store, when the person says that the device is theirs. */
  moveTo: (store: RunningStore) => Promise<void>;
  /** Lessons with an exercise to go on with. */
  lessons: () => Promise<string[]>;
}

/**
 * Writes at once. While a write is under way the newest state waits and is written next; the ones in between are never
 * written, because each state holds all the actions before it.
 */
export function createRunningExercises(first: RunningStore): RunningExercises {
  let store = first;
  /** What to write for each lesson: a text, or null to remove it. */
  const waiting = new Map<string, string | null>();
  /** The newest state of each lesson, should the store lose it (full disk, database closed by the browser). */
  const newest = new Map<string, string>();
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (!next) return;
      const [lesson, text] = next;
      waiting.delete(lesson);
      try {
        await (text === null ? store.remove(lesson) : store.write(lesson, text));
      } catch {
        // `newest` still has it: the exercise goes on, it only no longer survives the page.
      }
    }
  }

  const flush = () =>
    (writing ??= writeAll().then(() => {
      writing = null;
    }));

  async function lessons(): Promise<string[]> {
    await writing;
    const kept = await store.lessons().catch(() => []);
    return [...new Set([...kept, ...newest.keys()])].sort();
  }

  return {
    lessons,

    save(exercise) {
      const text = JSON.stringify(exercise);
      newest.set(exercise.lesson, text);
      waiting.set(exercise.lesson, text);
      return flush();
    },

    async load(lesson) {
      const known = newest.get(lesson);
      if (known !== undefined) return parseRunning(known);
      const text = await store.read(lesson).catch(() => null);
      return text === null ? null : parseRunning(text);
    },

    drop(lesson) {
      newest.delete(lesson);
      waiting.set(lesson, null);
      return flush();
    },

    async moveTo(other) {
      await writing;
      store = other;
      newest.forEach((text, lesson) => waiting.set(lesson, text));
      await flush();
    },

    async dropAll() {
      for (const lesson of await lessons()) waiting.set(lesson, null);
      newest.clear();
      await flush();
    },
  };
}
