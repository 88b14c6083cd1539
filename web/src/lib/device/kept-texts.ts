/*
 * Texts kept on the device under a key, written as they change: a running exercise, a CV, a message, the board of
 * applications. Leaving the page, an empty battery or a new version of the site never loses them.
 */

export interface TextStore {
  read: (key: string) => Promise<string | null>;
  write: (key: string, text: string) => Promise<void>;
  remove: (key: string) => Promise<void>;
  keys: () => Promise<string[]>;
}

/** Keeps texts as long as the page lives, and nowhere else. */
export function createMemoryTextStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
    keys: async () => [...texts.keys()],
  };
}

export interface KeptTexts {
  /** The newest text under this key, or null. Never rejects. */
  read: (key: string) => Promise<string | null>;
  /** Keeps the text. Resolves once it, or a later one, is written; never rejects. */
  write: (key: string, text: string) => Promise<void>;
  remove: (key: string) => Promise<void>;
  removeAll: () => Promise<void>;
  /** Moves what is kept to another store, when the person says that the device is theirs. */
  moveTo: (store: TextStore) => Promise<void>;
}

/**
 * Writes at once. While a write is under way the newest text waits and is written next; the ones in between are never
 * written, because each text holds all that came before it.
 */
export function createKeptTexts(first: TextStore): KeptTexts {
  let store = first;
  /** What to write under each key: a text, or null to remove it. */
  const waiting = new Map<string, string | null>();
  /** The newest text under each key, should the store lose it (full disk, database closed by the browser). */
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
        // `newest` still has it: the work goes on, it only no longer survives the page.
      }
    }
  }

  const flush = () =>
    (writing ??= writeAll().then(() => {
      writing = null;
    }));

  return {
    async read(key) {
      const known = newest.get(key);
      if (known !== undefined) return known;
      if (waiting.get(key) === null) return null;
      return store.read(key).catch(() => null);
    },

    write(key, text) {
      newest.set(key, text);
      waiting.set(key, text);
      return flush();
    },

    remove(key) {
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

    async removeAll() {
      await writing;
      const kept = await store.keys().catch(() => []);
      for (const key of [...kept, ...newest.keys()]) waiting.set(key, null);
      newest.clear();
      await flush();
    },
  };
}
