import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { log } from '../log/log.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';
import type { Database } from './database.ts';
import { MIGRATION_LOCK, migrationConfig } from './migrate.ts';

/** Connections per process. PostgreSQL allows 100 in all by default. */
const POOL_SIZE = 10;
const CONNECT_MILLISECONDS = 5000;
/** A server that accepted a connection and says nothing more is not working. */
const PING_MILLISECONDS = 5000;

/**
 * A PostgreSQL server (15 or later), when `migrates` brought up to date. Several processes may start at once: one migrates, the others wait.
 * @param schema made when absent; every statement works in it
 * @throws DatabaseUnavailable when the server does not answer or refuses
 */
export async function openServer(databaseUrl: string, schema = 'public', migrates = true): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    options: `-c search_path=${schema}`,
  });
  // A connection that breaks while nothing is asked on it, in the pool or in the middle of a transaction, would end the process.
  pool.on('connect', (connection) => {
    connection.on('error', (error) => log.warn({ error }, 'PostgreSQL: connection lost'));
  });
  // Said above; the pool replaces the connection at the next query.
  pool.on('error', () => {});
  try {
    if (migrates) await bringUpToDate(pool, schema);
    else await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseUnavailable(
      `La base de données PostgreSQL de DATABASE_URL ne peut pas être utilisée : ${reasonOf(error)}`,
      { cause: error },
    );
  }
  let closing: Promise<void> | undefined;
  return {
    kind: 'server',
    orm: drizzle(pool),
    ping: async () =>
      void (await pool.query({ text: 'select 1', query_timeout: PING_MILLISECONDS } as pg.QueryConfig)),
    close: () => (closing ??= pool.end()),
  };
}

async function bringUpToDate(pool: pg.Pool, schema: string): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(connection), migrationConfig(schema));
  } finally {
    // Closing the connection, rather than giving it back, frees the lock whatever has happened.
    connection.release(true);
  }
}

/** A refused connection is an AggregateError without a message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
