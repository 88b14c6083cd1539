import { parseRecord } from '@wetechcare/core/progress/parse-record.ts';
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

/** Opens the database. Rejects in private modes that refuse it and where the browser does not answer. */
export function openDatabase(): Promise<IDBDatabase> {
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      const database = request.result;
      if (oldVersion < 1) database.createObjectStore('records', { keyPath: 'id' });
      // Version 1 kept nothing but one running exercise a lesson, under another key: it is begun again.
      if (oldVersion === 1) database.deleteObjectStore('running');
      if (oldVersion < 2) database.createObjectStore('texts', { keyPath: 'key' });
    };
    request.onsuccess = () => {
      const database = request.result;
      // Another tab erases everything, or needs a newer version: never stand in its way.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  });
  return within(PATIENCE, opening);
}

/**
 * Asks something of a store in a transaction of its own. Resolves once it is done, and what it wrote is kept; rejects when the
 * disk is full or the browser has closed the database.
 */
function inStore<Answer>(
  database: IDBDatabase,
  name: 'records' | 'texts',
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer> | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const request = ask(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request?.result as Answer);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps records in the device's database. What another version wrote and cannot be read is left there, untouched. */
export function createDatabaseStore(database: IDBDatabase): RecordStore {
  return {
    durable: true,
    add: (records) =>
      inStore(database, 'records', 'readwrite', (store) => {
        for (const { record, sent } of records) store.put({ ...record, sent });
        return undefined;
      }),
    async all() {
      const rows = await inStore<unknown[]>(database, 'records', 'readonly', (store) => store.getAll());
      return rows.flatMap((row) => {
        const parsed = parseRecord(row);
        return parsed.ok ? [{ record: parsed.record, sent: (row as { sent?: boolean }).sent === true }] : [];
      });
    },
    clear: () => inStore(database, 'records', 'readwrite', (store) => store.clear()),
  };
}

/** Keeps texts in the device's database. */
export function createDatabaseTextStore(database: IDBDatabase): TextStore {
  return {
    async read(key) {
      const row = await inStore<{ text: string } | undefined>(database, 'texts', 'readonly', (store) =>
        store.get(key),
      );
      return row?.text ?? null;
    },
    async write(key, text) {
      await inStore(database, 'texts', 'readwrite', (store) => store.put({ key, text }));
    },
    remove: (key) => inStore(database, 'texts', 'readwrite', (store) => store.delete(key)),
    async keys() {
      const keys = await inStore(database, 'texts', 'readonly', (store) => store.getAllKeys());
      return keys.map(String);
    },
  };
}
