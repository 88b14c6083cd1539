import type { LearningRecord } from '@wetechcare/core/progress/record.ts';

/** A record and whether the server has it. */
export interface KeptRecord {
  record: LearningRecord;
  /** False until the server has said so. */
  sent: boolean;
}

/** Where learning records are kept. Adding a record twice changes nothing but whether it was sent. */
export interface RecordStore {
  /** False when the records are lost with the page. */
  readonly durable: boolean;
  add: (records: readonly KeptRecord[]) => Promise<void>;
  all: () => Promise<KeptRecord[]>;
  clear: () => Promise<void>;
}

/** Keeps records as long as the page lives, and nowhere else. */
export function createMemoryStore(): RecordStore {
  const byId = new Map<string, KeptRecord>();
  return {
    durable: false,
    async add(records) {
      for (const kept of records) byId.set(kept.record.id, kept);
    },
    async all() {
      return [...byId.values()];
    },
    async clear() {
      byId.clear();
    },
  };
}
