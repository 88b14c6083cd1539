import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { readSettings } from './settings.ts';

/** On `globalThis`, so that the development server's reloads find the one that is open. */
const holder = globalThis as { wetechcareDatabase?: Promise<Database> | undefined };
let opened: Database | undefined;

/** Opens the application's database, once. @throws DatabaseUnavailable */
export async function openAppDatabase(): Promise<void> {
  opened = await (holder.wetechcareDatabase ??= openDatabase(readSettings(process.env)));
}

/** The application's database. Only after `openAppDatabase` has resolved. */
export function database(): Database {
  if (!opened) throw new Error('The database has not been opened');
  return opened;
}

/** Closes it, for a clean stop. */
export async function closeAppDatabase(): Promise<void> {
  await opened?.close();
  holder.wetechcareDatabase = undefined;
}
