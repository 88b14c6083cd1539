import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * drizzle-kit writes `REFERENCES "public"."table"`. Without the schema's name the same migration also works in a schema of
 * one's own, where the tests run.
 */

const folder = join(import.meta.dirname, '../web/src/lib/server/database/migrations');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
  const file = join(folder, name);
  const written = readFileSync(file, 'utf8');
  const unqualified = written.replaceAll('"public".', '');
  if (unqualified !== written) writeFileSync(file, unqualified);
}
