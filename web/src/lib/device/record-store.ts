import type { LearningRecord } from '@wetechcare/core/progress/record.ts';

/** Where learning records are kept. Adding a record twice changes nothing. */
export interface RecordStore {
  /** False when the records are lost with the page. */
  readonly durable: boolean;
  add: (records: readonly LearningRecord[]) => Promise<void>;
  all: () => Promise<LearningRecord[]>;
  clear: () => Promise<void>;
}

/** Keeps records as long as the page lives, and nowhere else. */
export function createMemoryStore(): RecordStore {
  const byId = new Map<string, LearningRecord>();
  return {
    durable: false,
    async add(records) {
      for (const record of records) byId.set(record.id, record);
    },
    async all() {
      return [...byId.values()];
    },
    async clear() {
      byId.clear();
    },
  };
}
