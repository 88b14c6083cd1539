import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database.ts';
import { SERVER_KEY_FILE } from '../server-key.ts';
import { BackupFault } from './backup-fault.ts';
import { FORMAT, TEXT_SETTINGS, VERSION, type BackupHeader, type OnProgress } from './backup-format.ts';
import {
  quoted,
  readMigrations,
  readSequences,
  readTables,
  rowsOf,
  type Executor,
  type Table,
} from './catalogue.ts';

const ROWS_AT_ONCE = 500;

export interface WrittenBackup {
  rows: number;
  hasServerKey: boolean;
}

/**
 * Saves all rows of all tables, as they are at one moment, and the secret key of `dataDir` if it is there. The file appears under its
 * name once it is whole and on the disk, and only the owner may read it (0600): it holds personal data.
 * @throws BackupFault when the file exists already or the database is not ours
 */
export async function writeBackup(
  { orm }: Database,
  dataDir: string,
  file: string,
  onProgress: OnProgress,
): Promise<WrittenBackup> {
  if (existsSync(file)) throw new BackupFault(`Le fichier ${file} existe déjà. Donnez un autre nom.`);
  const serverKey = readIfThere(join(dataDir, SERVER_KEY_FILE));
  const unfinished = `${file}.part`;
  try {
    const rows = await orm.transaction(
      async (transaction) => {
        const counts: Record<string, number> = {};
        const lines = linesOf(transaction, serverKey, counts, onProgress);
        await pipeline(
          Readable.from(lines),
          createGzip(),
          createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
        );
        return Object.values(counts).reduce((sum, count) => sum + count, 0);
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
    renameSync(unfinished, file);
    await flushFolderOf(file);
    return { rows, hasServerKey: serverKey !== null };
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new BackupFault(
        `Le fichier ${unfinished} existe déjà : une autre sauvegarde est en cours, ou a échoué.`,
      );
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* linesOf(
  executor: Executor,
  serverKey: string | null,
  counts: Record<string, number>,
  onProgress: OnProgress,
): AsyncGenerator<string> {
  for (const setting of TEXT_SETTINGS) await executor.execute(setting);
  const migrations = await readMigrations(executor);
  if (!migrations) throw new BackupFault('Il n’y a rien à sauvegarder : cette base de données est vide.');
  const tables = await readTables(executor);
  const header: BackupHeader = {
    format: FORMAT,
    version: VERSION,
    createdAt: new Date().toISOString(),
    migrations,
    tables: Object.fromEntries(
      tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    ),
    sequences: await readSequenceValues(executor),
    serverKey,
  };
  yield lineOf(header);
  for (const table of tables) {
    counts[table.name] = 0;
    yield lineOf({ table: table.name });
    for await (const rows of readRows(executor, table)) {
      counts[table.name]! += rows.length;
      onProgress(table.name, counts[table.name]!);
      yield rows.map((row) => `${row}\n`).join('');
    }
  }
  yield lineOf({ rows: counts });
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Each row as a JSON array of texts and nulls, some hundreds at a time. */
async function* readRows(executor: Executor, { name, columns }: Table): AsyncGenerator<string[]> {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  await executor.execute(
    `declare saved_rows no scroll cursor for select to_json(array[${values}]::text[])::text as row from ${quoted(name)}`,
  );
  for (;;) {
    const rows = await rowsOf<{ row: string }>(executor, `fetch ${ROWS_AT_ONCE} from saved_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await executor.execute('close saved_rows');
}

async function readSequenceValues(executor: Executor): Promise<BackupHeader['sequences']> {
  const values: BackupHeader['sequences'] = {};
  for (const name of await readSequences(executor)) {
    const [value] = await rowsOf<BackupHeader['sequences'][string]>(
      executor,
      `select last_value::text as "lastValue", is_called as "isCalled" from ${quoted(name)}`,
    );
    values[name] = value!;
  }
  return values;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** So that the new name survives a power cut too. */
async function flushFolderOf(file: string): Promise<void> {
  const folder = await open(join(file, '..'));
  await folder.sync().finally(() => folder.close());
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
