import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseUnavailable } from './database-unavailable.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { lessonReport } from './schema.ts';
import { testPlace, type TestPlace } from './test-database.ts';

const REPORT = {
  id: '019a9c3e-0000-7000-8000-000000000001',
  lesson: 'lire-une-adresse',
  contentVersion: 'abc',
  reason: 'unclear',
} as const;

describe('the database', () => {
  let place: TestPlace;
  const opened: Database[] = [];

  async function open(): Promise<Database> {
    const database = await openDatabase(place.settings);
    opened.push(database);
    return database;
  }

  beforeEach(() => {
    place = testPlace();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    await place.remove();
  });

  test('is made at the first start and found again at the next, with all it held', async () => {
    const first = await open();
    await first.ping();
    await first.orm.insert(lessonReport).values(REPORT);
    await first.close();
    const second = await open();
    expect(await second.orm.select().from(lessonReport)).toMatchObject([REPORT]);
  });

  test('can be closed twice', async () => {
    const database = await open();
    await database.close();
    await expect(database.close()).resolves.toBeUndefined();
  });

  test('refuses a reason that the program does not know, even from a program with a fault', async () => {
    const { orm } = await open();
    const insertion = orm.execute(
      sql`insert into lesson_report (id, lesson, content_version, reason) values (${REPORT.id}, 'a', 'b', 'because')`,
    );
    await expect(insertion).rejects.toThrow();
  });

  test.runIf(process.env.DATABASE_URL)(
    'lets several processes start at once: each change is applied once',
    async () => {
      const databases = await Promise.all([open(), open(), open(), open()]);
      const { rows } = (await databases[0]!.orm.execute(
        sql`select count(*)::int as applied from applied_migration`,
      )) as unknown as {
        rows: { applied: number }[];
      };
      expect(rows[0]!.applied).toBe(migrationFiles().length);
    },
  );

  test.runIf(!process.env.DATABASE_URL)('refuses a second process on the same folder', async () => {
    await open();
    await expect(openDatabase(place.settings)).rejects.toThrow(DatabaseUnavailable);
  });

  test('says so when the PostgreSQL server does not answer', async () => {
    const nobodyListens = { dataDir: place.settings.dataDir, databaseUrl: 'postgres://127.0.0.1:1/none' };
    await expect(openDatabase(nobodyListens)).rejects.toThrow(/DATABASE_URL[^]*ECONNREFUSED/);
  });

  test('has migrations that name no schema, so that they work in any', () => {
    for (const file of migrationFiles()) expect(readFileSync(file, 'utf8')).not.toContain('"public"');
  });
});

function migrationFiles(): string[] {
  const folder = join(import.meta.dirname, 'migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => join(folder, name));
}
