import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database/database.ts';
import { SERVER_KEY_FILE } from '../server-key.ts';
import { BackupFault } from './backup-fault.ts';
import {
  endLineSchema,
  parseLine,
  tableLineSchema,
  TEXT_SETTINGS,
  type BackupHeader,
  type OnProgress,
} from './backup-format.ts';
import {
  quoted,
  readForeignKeys,
  readMigrations,
  readTables,
  rowsOf,
  type Executor,
  type Table,
} from './catalogue.ts';
import type { Backup } from './read-backup.ts';

const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 4_000_000;

export interface RestoreTarget {
  database: Database;
  /** Where the secret key goes. */
  dataDir: string;
  /** SERVER_KEY, when the operator gives the key that way: then no file is written. */
  givenServerKey: string | undefined;
}

/**
 * Puts everything back, in one transaction: all of it or nothing. Only into an empty database with the same tables.
 * @returns the number of rows
 * @throws BackupFault when the database has rows or other tables, there is another secret key, or the file is damaged
 */
export async function restoreBackup(
  { database, dataDir, givenServerKey }: RestoreTarget,
  { header, lines }: Backup,
  onProgress: OnProgress,
): Promise<number> {
  const forgetKey = restoreServerKey(header, dataDir, givenServerKey);
  try {
    return await database.orm.transaction(async (transaction) => {
      for (const setting of TEXT_SETTINGS) await transaction.execute(setting);
      const tables = await readTables(transaction);
      await checkSameTables(transaction, header, tables);
      await checkEmpty(transaction, tables);
      // Rows come table by table, whichever refers to which; keys are checked when all are there.
      const keys = await readForeignKeys(transaction);
      for (const { table, name } of keys)
        await transaction.execute(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
      const rows = await insertRows(transaction, header, tables, lines, onProgress);
      for (const { table, name, definition } of keys)
        await transaction.execute(
          `alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`,
        );
      for (const [name, { lastValue, isCalled }] of Object.entries(header.sequences))
        await transaction.execute(
          sql`select setval(${quoted(name)}::regclass, ${lastValue}::text::bigint, ${isCalled})`,
        );
      return rows;
    });
  } catch (error) {
    forgetKey();
    throw error;
  }
}

/** @returns how to take it away again when the rest fails */
function restoreServerKey(
  { serverKey }: BackupHeader,
  dataDir: string,
  given: string | undefined,
): () => void {
  if (serverKey === null) return () => {};
  if (given) {
    if (isSameKey(given, serverKey)) return () => {};
    throw new BackupFault(
      'SERVER_KEY n’est pas la clé de cette sauvegarde. Retirez SERVER_KEY, puis recommencez.',
    );
  }
  const file = join(dataDir, SERVER_KEY_FILE);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, serverKey, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isSameKey(readFileSync(file, 'utf8'), serverKey)) return () => {};
    throw new BackupFault(
      `${file} contient une autre clé. Choisissez un autre dossier avec DATA_DIR, ou déplacez ce fichier.`,
    );
  }
  return () => rmSync(file, { force: true });
}

/** Both are base64 or base64url. */
function isSameKey(one: string, other: string): boolean {
  return Buffer.from(one.trim(), 'base64').equals(Buffer.from(other.trim(), 'base64'));
}

async function checkSameTables(executor: Executor, header: BackupHeader, tables: Table[]): Promise<void> {
  const here = tables.map(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
  const saved = Object.entries(header.tables).map(([name, columns]) => [name, ...columns]);
  const migrations = await readMigrations(executor);
  if (isSame(migrations, header.migrations) && isSame(here, saved)) return;
  throw new BackupFault(
    'Cette sauvegarde vient d’une autre version du logiciel. Installez la version avec laquelle elle a été faite, ' +
      'restaurez, puis mettez à jour.',
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function checkEmpty(executor: Executor, tables: Table[]): Promise<void> {
  const names = tables.map(({ name }) => quoted(name));
  await executor.execute(`lock table ${names.join(', ')} in access exclusive mode`);
  for (const name of names) {
    const [found] = await rowsOf<{ exists: boolean }>(
      executor,
      `select exists(select from ${name}) as exists`,
    );
    if (found?.exists)
      throw new BackupFault(
        `Cette base de données contient déjà quelque chose (table ${name}). Restaurez dans une base vide, ` +
          'avant le premier démarrage du serveur.',
      );
  }
}

async function insertRows(
  executor: Executor,
  header: BackupHeader,
  tables: Table[],
  lines: AsyncIterable<string>,
  onProgress: OnProgress,
): Promise<number> {
  const counts = Object.fromEntries(tables.map(({ name }) => [name, 0]));
  let table: Table | undefined;
  let waiting: string[] = [];
  let characters = 0;
  let end: Record<string, number> | undefined;

  async function flush(): Promise<void> {
    if (table && waiting.length > 0) {
      await insert(executor, table, waiting);
      counts[table.name]! += waiting.length;
      onProgress(table.name, counts[table.name]!);
    }
    waiting = [];
    characters = 0;
  }

  for await (const line of lines) {
    if (line.startsWith('[')) {
      waiting.push(line);
      characters += line.length;
      if (waiting.length >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
      continue;
    }
    await flush();
    const other = parseLine(line);
    if (v.is(tableLineSchema, other)) table = tables.find(({ name }) => name === other.table);
    else if (v.is(endLineSchema, other)) end = other.rows;
    else throw new BackupFault('La sauvegarde est abîmée.');
  }
  if (!isSame(end, counts)) throw new BackupFault('La sauvegarde est incomplète.');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** `values` are arrays of texts and nulls, as JSON. */
async function insert(executor: Executor, { name, columns }: Table, values: string[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const read = columns.map(({ type }, index) => `(value->>${index})::${type}`).join(', ');
  await executor.execute(
    sql`${sql.raw(`insert into ${quoted(name)} (${names}) overriding system value select ${read}`)}
      from jsonb_array_elements(${`[${values.join(',')}]`}::text::jsonb)`,
  );
}
