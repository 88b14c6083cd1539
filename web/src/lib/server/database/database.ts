import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What the rest of the server sees of the database: the same for the embedded one and for a PostgreSQL server. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly orm: PgDatabase<PgQueryResultHKT>;
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>;
  /** Writes what is left and frees the folder or the connections. Calling it again does nothing. */
  close(): Promise<void>;
}

/** Where the database is. `databaseUrl` wins over `dataDir`. */
export interface DatabaseSettings {
  dataDir: string;
  databaseUrl?: string | undefined;
  /** PostgreSQL schema to work in, made if absent. Tests use one of their own. */
  schema?: string | undefined;
  /** False: the tables are left as they are found. */
  migrates?: boolean | undefined;
}
