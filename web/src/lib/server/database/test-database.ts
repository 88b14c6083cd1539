import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseSettings } from './database.ts';

/** A place for one test file's database, empty: a new folder, or with DATABASE_URL a schema of its own. */
export interface TestPlace {
  settings: DatabaseSettings;
  /** Leaves nothing behind. Close the database first. */
  remove(): Promise<void>;
}

export function testPlace(): TestPlace {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'wetechcare-database-'));
  const schema = databaseUrl && `test_${randomBytes(6).toString('hex')}`;
  return {
    settings: { dataDir, databaseUrl, schema },
    async remove() {
      rmSync(dataDir, { recursive: true, force: true });
      if (!databaseUrl) return;
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    },
  };
}
