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

/** Keeps one text for each lesson and way: who opens another way by mistake loses nothing. */
export interface RunningStore {
  read: (key: string) => Promise<string | null>;
  write: (key: string, text: string) => Promise<void>;
  remove: (key: string) => Promise<void>;
  keys: () => Promise<string[]>;
}

const keyOf = ({ lesson, way }: Pick<RunningExercise, 'lesson' | 'way'>) => `${lesson}:${way}`;

export function createMemoryRunningStore(): RunningStore {
  const texts = new Map<string, string>();
  return {
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
    keys: async () => [...texts.keys()],
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
  load: (lesson: string, way: Way) => Promise<RunningExercise | null>;
  /** Forgets the exercise, when it is finished. */
  drop: (lesson: string, way: Way) => Promise<void>;
  dropAll: () => Promise<void>;
  /** Moves what is kept to another store, when the person says that the device is theirs. */
  moveTo: (store: RunningStore) => Promise<void>;
}

/**
 * Writes at once. While a write is under way the newest state waits and is written next; the ones in between are never
 * written, because each state holds all the actions before it.
 */
export function createRunningExercises(first: RunningStore): RunningExercises {
  let store = first;
  /** What to write for each exercise: a text, or null to remove it. */
  const waiting = new Map<string, string | null>();
  /** The newest state of each exercise, should the store lose it (full disk, database closed by the browser). */
  const newest = new Map<string, string>();
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (!next) return;
      const [key, text] = next;
      waiting.delete(key);
      try {
        await (text === null ? store.remove(key) : store.write(key, text));
      } catch {
        // `newest` still has it: the exercise goes on, it only no longer survives the page.
      }
    }
  }

  const flush = () =>
    (writing ??= writeAll().then(() => {
      writing = null;
    }));

  return {
    save(exercise) {
      const text = JSON.stringify(exercise);
      newest.set(keyOf(exercise), text);
      waiting.set(keyOf(exercise), text);
      return flush();
    },

    async load(lesson, way) {
      const key = keyOf({ lesson, way });
      const known = newest.get(key);
      if (known !== undefined) return parseRunning(known);
      const text = await store.read(key).catch(() => null);
      return text === null ? null : parseRunning(text);
    },

    drop(lesson, way) {
      const key = keyOf({ lesson, way });
      newest.delete(key);
      waiting.set(key, null);
      return flush();
    },

    async moveTo(other) {
      await writing;
      store = other;
      newest.forEach((text, key) => waiting.set(key, text));
      await flush();
    },

    async dropAll() {
      await writing;
      const kept = await store.keys().catch(() => []);
      for (const key of [...kept, ...newest.keys()]) waiting.set(key, null);
      newest.clear();
      await flush();
    },
  };
}
