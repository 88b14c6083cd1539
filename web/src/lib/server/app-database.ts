import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { checkServerKey, readServerKey } from './server-key.ts';
import { readSettings } from './settings.ts';

interface Opened {
  database: Database;
  key: Buffer;
}

/** On `globalThis`, so that the development server's reloads find the one that is open. */
const holder = globalThis as { wetechcareDatabase?: Promise<Opened> | undefined };
let opened: Opened | undefined;

async function open(): Promise<Opened> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const key = readServerKey(settings.dataDir, process.env.SERVER_KEY);
    await checkServerKey(database, key);
    return { database, key };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the application's database, once, with the installation's secret. @throws DatabaseUnavailable */
export async function openAppDatabase(): Promise<void> {
  opened = await (holder.wetechcareDatabase ??= open());
}

function whatIsOpen(): Opened {
  if (!opened) throw new Error('The database has not been opened');
  return opened;
}

/** The application's database. Only after `openAppDatabase` has resolved. */
export const database = (): Database => whatIsOpen().database;

/** The installation's secret: see server-key.ts. Only after `openAppDatabase` has resolved. */
export const serverKey = (): Buffer => whatIsOpen().key;

/** Closes it, for a clean stop. */
export async function closeAppDatabase(): Promise<void> {
  await opened?.database.close();
  holder.wetechcareDatabase = undefined;
}
