import { sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { MIGRATIONS_TABLE } from '../database/migrate.ts';

/* What the schema we work in holds, as PostgreSQL's catalogue tells: a table that is new tomorrow is found too. */

/** A database or a transaction of it. */
export type Executor = Pick<PgDatabase<PgQueryResultHKT>, 'execute'>;

export interface Column {
  name: string;
  /** As SQL writes it: `timestamp with time zone`. */
  type: string;
}

export interface Table {
  name: string;
  columns: Column[];
}

export interface ForeignKey {
  table: string;
  name: string;
  /** `FOREIGN KEY (…) REFERENCES …`. */
  definition: string;
}

/** The rows of a statement: drivers agree on that much. */
export async function rowsOf<Row>(executor: Executor, statement: SQL | string): Promise<Row[]> {
  return ((await executor.execute(statement)) as unknown as { rows: Row[] }).rows;
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * All tables by name, without the list of migrations. A partitioned table counts once, for all its parts; columns that PostgreSQL
 * computes are left out.
 */
export async function readTables(executor: Executor): Promise<Table[]> {
  const rows = await rowsOf<{ table: string; column: string; type: string }>(
    executor,
    sql`select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> ${MIGRATIONS_TABLE} and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by c.relname collate "C", a.attnum`,
  );
  const tables = new Map<string, Table>();
  for (const { table, column, type } of rows) {
    const known = tables.get(table) ?? { name: table, columns: [] };
    known.columns.push({ name: column, type });
    tables.set(table, known);
  }
  return [...tables.values()];
}

/** Foreign keys, those of parts of a table left to the table. */
export function readForeignKeys(executor: Executor): Promise<ForeignKey[]> {
  return rowsOf(
    executor,
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.connamespace = current_schema()::regnamespace and k.contype = 'f' and k.conparentid = 0
      order by 1, 2`,
  );
}

/** Names of the sequences that number rows. The one of the list of migrations counts too: it does no harm. */
export async function readSequences(executor: Executor): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    executor,
    `select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'S' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Hashes of the migrations that were applied, in their order. Undefined: this is not a database of ours. */
export async function readMigrations(executor: Executor): Promise<string[] | undefined> {
  const [found] = await rowsOf<{ exists: boolean }>(
    executor,
    sql`select to_regclass(quote_ident(current_schema()) || '.' || ${MIGRATIONS_TABLE}) is not null as exists`,
  );
  if (!found?.exists) return undefined;
  const rows = await rowsOf<{ hash: string }>(
    executor,
    `select hash from ${quoted(MIGRATIONS_TABLE)} order by created_at, id`,
  );
  return rows.map(({ hash }) => hash);
}
