import { foldRecords, type LearnerState } from '@wetechcare/core/progress/fold.ts';
import { mergeRecords } from '@wetechcare/core/progress/merge-records.ts';
import type { LearningRecord, NewRecord } from '@wetechcare/core/progress/record.ts';
import { createIdGenerator } from '@wetechcare/core/progress/uuidv7.ts';
import type { Refusal } from '@wetechcare/core/progress/parse-record.ts';
import { createMemoryStore, type RecordStore } from './record-store.ts';

export type ImportReport =
  | { ok: true; added: number; refused: { index: number; reason: Refusal }[] }
  | { ok: false; error: 'not-json' | 'not-ours' | 'newer' };

export interface Progress {
  /** Where the learner stands; reactive. */
  readonly state: LearnerState;
  /** Every record, in order; reactive. */
  readonly records: readonly LearningRecord[];
  /** Records that the server has not acknowledged, in order; reactive. */
  readonly unsent: readonly LearningRecord[];
  /** True when closing the page loses nothing; reactive. */
  readonly durable: boolean;
  /** Adds a record. It counts at once; `saved` resolves when it is written, and never rejects. */
  record: (what: NewRecord) => { record: LearningRecord; saved: Promise<void> };
  /** Keeps the records in `store` from now on: reads what it has and moves there what was only in memory. */
  keepIn: (store: RecordStore) => Promise<void>;
  /** The file to take away, as text. `titleOf` gives the titles of lessons for its summary. */
  exportJson: (titleOf?: (lesson: string) => string | undefined) => Promise<string>;
  /** Adds the records of such a file; those already here change nothing. */
  importJson: (text: string) => Promise<ImportReport>;
  /** Takes note that the server has these records: those it acknowledged, and those it gave. */
  takeSent: (some: readonly LearningRecord[]) => Promise<void>;
  /** Forgets which records the server has: they are for another account. */
  forgetSent: () => Promise<void>;
  /** Forgets every record, in memory and in the store. */
  eraseAll: () => Promise<void>;
}

export interface ProgressOptions {
  /** Id of the device for new records. */
  device: () => string;
  now?: () => number;
  randomBytes?: (count: number) => Uint8Array;
}

/** The learner's records and what follows from them. One for each page; give it to components with a context. */
export function createProgress({
  device,
  now = () => Date.now(),
  randomBytes = (count) => crypto.getRandomValues(new Uint8Array(count)),
}: ProgressOptions): Progress {
  let store: RecordStore = createMemoryStore();
  let records = $state.raw<readonly LearningRecord[]>([]);
  let durable = $state(false);
  /** Ids of the records that the server has. */
  let sent = $state.raw<ReadonlySet<string>>(new Set());
  const state = $derived(foldRecords(records));
  const unsent = $derived(records.filter(({ id }) => !sent.has(id)));
  const ids = createIdGenerator();

  function take(others: readonly LearningRecord[]) {
    for (const { id } of others) ids.saw(id);
    records = mergeRecords(records, others);
  }

  async function write(some: readonly LearningRecord[]) {
    try {
      await store.add(some.map((record) => ({ record, sent: sent.has(record.id) })));
    } catch {
      // Disk full, or the browser closed the database: the records stay in memory, and the page says so.
      durable = false;
    }
  }

  /** After an erasure: what was erased leaves the store too. */
  async function writeAgain() {
    await store.clear().catch(() => undefined);
    await write(records);
  }

  return {
    get state() {
      return state;
    },
    get records() {
      return records;
    },
    get unsent() {
      return unsent;
    },
    get durable() {
      return durable;
    },

    record(what) {
      const ms = now();
      const record: LearningRecord = {
        v: 1,
        id: ids.next(ms, randomBytes(10)),
        device: device(),
        at: new Date(ms).toISOString(),
        // A reactive object of the caller cannot be written to a database.
        ...$state.snapshot(what),
      };
      records = mergeRecords(records, [record]);
      return { record, saved: what.verb === 'erased' ? writeAgain() : write([record]) };
    },

    async keepIn(other) {
      const inMemory = records;
      store = other;
      durable = other.durable;
      try {
        const kept = await other.all();
        sent = new Set([...sent, ...kept.flatMap(({ record, sent }) => (sent ? [record.id] : []))]);
        take(kept.map(({ record }) => record));
      } catch {
        durable = false;
      }
      if (inMemory.length > 0) await write(inMemory);
    },

    async exportJson(titleOf) {
      const [{ writeProgress }, { summarise }] = await Promise.all([
        import('@wetechcare/core/progress/progress-file.ts'),
        import('@wetechcare/core/progress/summary.ts'),
      ]);
      return writeProgress(records, new Date(now()).toISOString(), summarise(state, titleOf));
    },

    async importJson(text) {
      const { readProgress } = await import('@wetechcare/core/progress/progress-file.ts');
      const read = readProgress(text);
      if (!read.ok) return read;
      const before = records.length;
      take(read.accepted);
      await write(records);
      return { ok: true, added: records.length - before, refused: read.refused };
    },

    async takeSent(some) {
      const known = new Set(records.map(({ id }) => id));
      const erases = some.some(({ verb, id }) => verb === 'erased' && !known.has(id));
      sent = new Set([...sent, ...some.map(({ id }) => id)]);
      take(some);
      const left = new Set(records.map(({ id }) => id));
      await (erases ? writeAgain() : write(some.filter(({ id }) => left.has(id))));
    },

    async forgetSent() {
      sent = new Set();
      await write(records);
    },

    async eraseAll() {
      records = [];
      sent = new Set();
      await store.clear().catch(() => undefined);
    },
  };
}
