import { parseRecord } from '@wetechcare/core/progress/parse-record.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { DATABASE } from './delete-database.ts';
import type { RecordStore } from './record-store.ts';
import type { TextStore } from './kept-texts.ts';
import { within } from './within.ts';

/*
 * The only IndexedDB database of the site, and the stores in it. It exists only on a device whose owner said it is
 * theirs.
 */

/** Safari 14 and 15 sometimes never answer the first request to open a database. */
const PATIENCE = 4_000;

interface Tables extends DBSchema {
  /** Values are read back with a parser: another version of the site may have written them. */
  records: { key: string; value: { id: string; sent?: boolean } };
  texts: { key: string; value: { key: string; text: string } };
}
export type DeviceDatabase = IDBPDatabase<Tables>;

/** Opens the database. Rejects in private modes that refuse it and where the browser does not answer. */
export async function openDatabase(): Promise<DeviceDatabase> {
  const opening = openDB<Tables>(DATABASE, 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore('records', { keyPath: 'id' });
      // Version 1 kept nothing but one running exercise a lesson, under another key: it is begun again.
      if (oldVersion === 1) (database as unknown as IDBDatabase).deleteObjectStore('running');
      if (oldVersion < 2) database.createObjectStore('texts', { keyPath: 'key' });
    },
    // Another tab erases everything, or needs a newer version: never stand in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return within(PATIENCE, opening);
}

/** Keeps records in the device's database. What another version wrote and cannot be read is left there, untouched. */
export function createDatabaseStore(database: DeviceDatabase): RecordStore {
  return {
    durable: true,
    async add(records) {
      const transaction = database.transaction('records', 'readwrite');
      await Promise.all([
        ...records.map(({ record, sent }) => transaction.store.put({ ...record, sent })),
        transaction.done,
      ]);
    },
    async all() {
      return (await database.getAll('records')).flatMap((row) => {
        const parsed = parseRecord(row);
        return parsed.ok ? [{ record: parsed.record, sent: row.sent === true }] : [];
      });
    },
    async clear() {
      await database.clear('records');
    },
  };
}

/** Keeps texts in the device's database. */
export function createDatabaseTextStore(database: DeviceDatabase): TextStore {
  return {
    read: async (key) => (await database.get('texts', key))?.text ?? null,
    write: async (key, text) => void (await database.put('texts', { key, text })),
    remove: (key) => database.delete('texts', key),
    keys: async () => (await database.getAllKeys('texts')).map(String),
  };
}
