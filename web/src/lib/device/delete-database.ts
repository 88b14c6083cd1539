import { within } from './within.ts';

/** Name of the only IndexedDB database of the site. */
export const DATABASE = 'progress';

/** How long another tab may keep the database open before we give up waiting, in milliseconds. */
const PATIENCE = 4_000;

/** Erases the database, also when it was never opened. */
export async function deleteDatabase(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  await within(
    PATIENCE,
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error ?? new Error('the database could not be erased'));
    }),
  );
}
