import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import * as schema from '../database/schema.ts';
import { testPlace, type TestPlace } from '../database/test-database.ts';
import { SERVER_KEY_FILE } from '../server-key.ts';
import { BackupFault } from './backup-fault.ts';
import { quoted, readForeignKeys, readSequences, readTables, rowsOf } from './catalogue.ts';
import { fillTables } from './fill-tables.ts';
import { openBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');
const silently = () => {};
const seed = fc.readConfigureGlobal()?.seed ?? Math.floor(Math.random() * 2 ** 31);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wetechcare-backup-'));
  file = join(folder, 'saved');
});
afterEach(() => rmSync(folder, { recursive: true }));

const places: TestPlace[] = [];
const opened: Database[] = [];
afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  for (const place of places) await place.remove();
});

interface OpenPlace {
  database: Database;
  dataDir: string;
}

type Kind = 'embedded' | 'as the tests are run';

/** An empty database. */
async function openPlace({ kind, migrates }: { kind?: Kind; migrates?: boolean } = {}): Promise<OpenPlace> {
  const place = testPlace();
  places.push(place);
  const settings = kind === 'embedded' ? { dataDir: place.settings.dataDir } : place.settings;
  const database = await openDatabase({ ...settings, migrates });
  opened.push(database);
  return { database, dataDir: settings.dataDir };
}

const save = ({ database, dataDir }: OpenPlace) => writeBackup(database, dataDir, file, silently);

async function restore(place: OpenPlace, from: string, givenServerKey?: string): Promise<number> {
  return restoreBackup({ ...place, givenServerKey }, await openBackup(from), silently);
}

/** All that a database holds, as PostgreSQL itself compares it, and what it numbers next. */
async function contentOf({ database: { orm } }: OpenPlace): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const { name } of await readTables(orm)) {
    const rows = await rowsOf<{ row: string }>(
      orm,
      `select to_jsonb(t)::text as row from ${quoted(name)} t order by to_jsonb(t)::text collate "C"`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  for (const name of await readSequences(orm))
    content[name] = await rowsOf(orm, `select last_value::text, is_called from ${quoted(name)}`);
  content['foreign keys'] = await readForeignKeys(orm);
  return content;
}

const REPORT = {
  id: '019a9c3e-0000-7000-8000-000000000001',
  lesson: 'lire-une-adresse',
  contentVersion: 'abc',
  reason: 'unclear',
} as const;

describe('what is restored equals what was saved', () => {
  const ours: Kind = 'as the tests are run';
  const ways: [string, Kind, Kind][] = process.env.DATABASE_URL
    ? [
        ['from PostgreSQL to PostgreSQL', ours, ours],
        ['from the embedded database to PostgreSQL', 'embedded', ours],
        ['from PostgreSQL to the embedded database', ours, 'embedded'],
      ]
    : [['from the embedded database to another', ours, ours]];

  test.each(ways)(
    `%s, every table full and one of many batches (seed ${seed})`,
    { timeout: 120_000 },
    async (_, from, to) => {
      const source = await openPlace({ kind: from });
      writeFileSync(join(source.dataDir, SERVER_KEY_FILE), KEY);
      const filled = await fillTables(source.database, seed);
      expect([...filled].filter(([, rows]) => rows === 0)).toEqual([]);
      await source.database.orm.execute(`select setval('access_log_id_seq', 12345)`);
      const more = 1234;
      await source.database.orm.execute(
        sql`insert into lesson_report (id, lesson, content_version, reason)
        select md5(number::text)::uuid, repeat('é', 200), number::text, 'other' from generate_series(1, ${more}::int) number`,
      );
      await save(source);
      const target = await openPlace({ kind: to });
      const rows = await restore(target, file);
      expect(await contentOf(target)).toEqual(await contentOf(source));
      expect(rows).toBe([...filled.values()].reduce((sum, count) => sum + count, more));
      expect(readFileSync(join(target.dataDir, SERVER_KEY_FILE), 'utf8')).toBe(KEY);
    },
  );
});

/** A database of one row, with its key. */
let small: OpenPlace;
beforeAll(async () => {
  small = await openPlace();
  writeFileSync(join(small.dataDir, SERVER_KEY_FILE), KEY);
  await small.database.orm.insert(schema.lessonReport).values(REPORT);
});

describe('the file', () => {
  test('is for its owner only, is whole or absent, and never takes the place of another', async () => {
    await save(small);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
    const before = readFileSync(file);
    await expect(save(small)).rejects.toThrow(/existe déjà/);
    expect(readFileSync(file)).toEqual(before);
  });

  test('has every table, one with parts once', async () => {
    await save(small);
    const { header, lines } = await openBackup(file);
    await lines.return(undefined);
    const ours = Object.values<unknown>(schema).filter((value) => is(value, PgTable));
    expect(Object.keys(header.tables)).toEqual(expect.arrayContaining(ours.map(getTableName)));
    expect(Object.keys(header.tables).filter((name) => /_\d+$/.test(name))).toEqual([]);
  });

  test('is not made of a database that is not ours', async () => {
    const empty = await openPlace({ migrates: false });
    await expect(save(empty)).rejects.toThrow(/rien à sauvegarder/);
    expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false);
  });
});

describe('nothing is restored, and the operator is told why, when', () => {
  let target: OpenPlace;
  let saved: Buffer;
  beforeAll(async () => {
    const kept = join(small.dataDir, 'saved');
    await writeBackup(small.database, small.dataDir, kept, silently);
    saved = readFileSync(kept);
    target = await openPlace();
  });
  beforeEach(() => writeFileSync(file, saved));

  const keyFile = () => join(target.dataDir, SERVER_KEY_FILE);

  /** And the target is as it was: without a key, if it had none. */
  async function expectRefused(message: RegExp, from = file, givenServerKey?: string): Promise<void> {
    const before = await contentOf(target);
    const keyBefore = existsSync(keyFile());
    const error: unknown = await restore(target, from, givenServerKey).catch((error) => error);
    expect(error).toBeInstanceOf(BackupFault);
    expect((error as Error).message).toMatch(message);
    expect(await contentOf(target)).toEqual(before);
    expect(existsSync(keyFile())).toBe(keyBefore);
  }

  /** The same backup with one change. */
  function changed(change: (text: string) => string): string {
    const other = join(folder, 'changed');
    writeFileSync(other, gzipSync(change(gunzipSync(saved).toString())));
    return other;
  }

  test('the database is not empty', async () => {
    await target.database.orm.insert(schema.lessonReport).values({ ...REPORT, lesson: 'another' });
    await expectRefused(/contient déjà quelque chose.*lesson_report/);
    await target.database.orm.delete(schema.lessonReport);
  });

  test('the file is cut short or damaged', async () => {
    writeFileSync(file, saved.subarray(0, saved.length - 20));
    await expectRefused(/incomplet/);
    const spoilt = Buffer.from(saved);
    spoilt[spoilt.length - 6]! ^= 1;
    writeFileSync(file, spoilt);
    await expectRefused(/abîmé/);
  });

  test('rows are missing', async () => {
    await expectRefused(
      /incomplète/,
      changed((text) => text.replace(/^\[.*\n/m, '')),
    );
    await expectRefused(
      /incomplète/,
      changed((text) => text.replace(/^\{"rows".*\n/m, '')),
    );
  });

  test('the file is something else', async () => {
    writeFileSync(file, 'bonjour');
    await expectRefused(/abîmé, ou n’est pas une sauvegarde/);
    await expectRefused(
      /n’est pas une sauvegarde/,
      changed(() => '{"format":"other"}\n'),
    );
    await expectRefused(/n’existe pas/, join(folder, 'absent'));
    await expectRefused(/ne se lit pas/, folder);
  });

  test('it is of another version', async () => {
    for (const list of [/"migrations":\[/, /"lesson_report":\[/])
      await expectRefused(
        /autre version/,
        changed((text) => text.replace(list, '$&"more",')),
      );
    await expectRefused(
      /peut lire/,
      changed((text) => text.replace('"version":1', '"version":2')),
    );
  });

  test('there is another secret key, in the folder or in SERVER_KEY', async () => {
    await expectRefused(/SERVER_KEY/, file, OTHER_KEY);
    writeFileSync(keyFile(), OTHER_KEY);
    await expectRefused(/autre clé/);
    expect(readFileSync(keyFile(), 'utf8')).toBe(OTHER_KEY);
    rmSync(keyFile());
  });

  test('but the same key given as SERVER_KEY is no reason, and then no file is made', async () => {
    expect(await restore(target, file, KEY)).toBe(1);
    expect(existsSync(keyFile())).toBe(false);
  });
});
