import { resolve } from 'node:path';
import type { DatabaseSettings } from './database/database.ts';

/** Where the database is, from the environment; empty values count as absent. */
export function readSettings(env: NodeJS.ProcessEnv): DatabaseSettings {
  return {
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: env.DATABASE_URL || undefined,
    schema: env.DATABASE_SCHEMA || undefined,
  };
}
