import type { Database, DatabaseSettings } from './database.ts';

/**
 * Opens the database and brings its tables up to date, unless told not to. The driver that is not needed is not loaded.
 * @throws DatabaseUnavailable with a message for the operator
 */
export async function openDatabase({
  dataDir,
  databaseUrl,
  schema,
  migrates,
}: DatabaseSettings): Promise<Database> {
  if (databaseUrl) return (await import('./open-server.ts')).openServer(databaseUrl, schema, migrates);
  return (await import('./open-embedded.ts')).openEmbedded(dataDir, migrates);
}
