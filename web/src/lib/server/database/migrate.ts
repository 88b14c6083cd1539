import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationConfig } from 'drizzle-orm/migrator';

const FOLDER = 'src/lib/server/database/migrations';

/** The list of applied migrations. */
export const MIGRATIONS_TABLE = 'applied_migration';

/** Any number will do, as long as every process of this product uses the same one. */
export const MIGRATION_LOCK = 7_203_114_221;

/**
 * Settings for drizzle's migrator.
 * @param schema PostgreSQL schema that holds both our tables and the list of applied migrations
 */
export function migrationConfig(schema: string): MigrationConfig {
  return {
    migrationsFolder: findMigrations(),
    migrationsSchema: schema,
    migrationsTable: MIGRATIONS_TABLE,
  };
}

/** The migrations stay in the sources. The built server lies elsewhere under web/, so both look upwards for them. */
function findMigrations(): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const candidate = join(folder, FOLDER);
    if (existsSync(join(candidate, 'meta/_journal.json'))) return candidate;
  }
  throw new Error(`No ${FOLDER} above ${import.meta.url}`);
}
