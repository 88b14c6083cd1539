import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './open-database.ts';
import { lessonReport } from './schema.ts';
import { testPlace, type TestPlace } from './test-database.ts';
import {
  findPostgresPrograms,
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './throwaway-postgres.ts';

const ROUNDS = 2;
const programs = findPostgresPrograms();

describe.skipIf(!programs || process.platform !== 'linux')('a PostgreSQL server that goes away', () => {
  let postgres: ThrowawayPostgres;
  let place: TestPlace;
  let loaded: ChildProcess;
  let lines: Interface;
  const stored: string[] = [];

  beforeAll(async () => {
    postgres = await startThrowawayPostgres(programs!);
    place = testPlace();
    const settings = { dataDir: place.settings.dataDir, databaseUrl: postgres.url };
    loaded = spawn(
      process.execPath,
      [join(import.meta.dirname, 'load-through-outage.ts'), JSON.stringify(settings)],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LOG_LEVEL: 'silent' } },
    );
    lines = createInterface(loaded.stdout!);
    lines.on('line', (line) => {
      if (line.startsWith('stored ')) stored.push(line.slice('stored '.length));
    });
  });
  afterAll(async () => {
    await kill();
    await postgres.remove();
    await place.remove();
  });

  const isRunning = () => loaded.exitCode === null && loaded.signalCode === null;

  async function kill(): Promise<void> {
    if (!isRunning()) return;
    loaded.kill('SIGKILL');
    await once(loaded, 'close');
  }

  /** Resolves at the first line from now on that begins so; rejects when the process has died. */
  function until(beginning: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const died = () => reject(new Error(`The process died while it waited for "${beginning}"`));
      if (!isRunning()) died();
      loaded.once('exit', died);
      lines.on('line', function look(line) {
        if (!line.startsWith(beginning)) return;
        lines.off('line', look);
        loaded.off('exit', died);
        resolve();
      });
    });
  }

  test('does not end the process, which finds it again by itself', async () => {
    await until('stored');
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all([postgres.stop(), until('failed'), until('healthy false')]);
      await until('healthy false');
      await Promise.all([postgres.start(), until('healthy true'), until('stored')]);
    }
    expect(isRunning()).toBe(true);
  });

  test('is given up when it says nothing, and found again when it speaks', async () => {
    await until('healthy true');
    postgres.freeze();
    await until('healthy false');
    postgres.thaw();
    await Promise.all([until('healthy true'), until('stored')]);
    expect(isRunning()).toBe(true);
  });

  test('has lost nothing that it said it had', async () => {
    await kill();
    const database = await openDatabase({ dataDir: place.settings.dataDir, databaseUrl: postgres.url });
    const rows = await database.orm.select({ id: lessonReport.id }).from(lessonReport);
    await database.close();
    const ids = new Set(rows.map(({ id }) => id));
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.filter((id) => !ids.has(id))).toEqual([]);
  });
});
