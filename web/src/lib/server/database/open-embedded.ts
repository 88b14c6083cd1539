import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { DatabaseUnavailable } from './database-unavailable.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrationConfig } from './migrate.ts';

/**
 * PostgreSQL inside this process, stored in `dataDir`/database. Made on first use and, when `migrates`, brought up to date.
 * @throws DatabaseUnavailable when another process has it open or the folder cannot be used
 */
export async function openEmbedded(dataDir: string, migrates = true): Promise<Database> {
  const folder = join(dataDir, 'database');
  let unlock: () => void;
  try {
    mkdirSync(folder, { recursive: true });
    unlock = lockFolder(dataDir);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    throw new DatabaseUnavailable(
      `Impossible d’écrire dans le dossier de données ${dataDir} : ${String(error)}`,
    );
  }
  try {
    const client = await PGlite.create(folder);
    const orm = drizzle(client);
    if (migrates) await migrate(orm, migrationConfig('public'));
    let closing: Promise<void> | undefined;
    return {
      kind: 'embedded',
      orm,
      ping: async () => void (await client.query('select 1')),
      close: () => (closing ??= client.close().finally(unlock)),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
