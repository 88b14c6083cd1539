import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { lessonReport } from '../database/schema.ts';
import { testPlace, type TestPlace } from '../database/test-database.ts';

const ROUNDS = 3;
const REPORTS_BEFORE_THE_KILL = 40;

let place: TestPlace;
beforeAll(() => {
  place = testPlace();
});
afterAll(() => place.remove());

test('every acknowledged report is there after kill -9, round after round', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const acknowledged = await writeUntilKilled(place);
    expect(acknowledged.length).toBeGreaterThanOrEqual(REPORTS_BEFORE_THE_KILL);
    const database = await openDatabase(place.settings);
    const stored = await database.orm.select({ id: lessonReport.id }).from(lessonReport);
    await database.close();
    const ids = new Set(stored.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }
});

/** @returns the ids that the process had acknowledged when it was killed */
async function writeUntilKilled({ settings }: TestPlace): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, 'report-writer.ts'), JSON.stringify(settings)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === REPORTS_BEFORE_THE_KILL) writer.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}
