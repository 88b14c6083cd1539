import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { learningRecord } from '../database/schema.ts';
import { testPlace, type TestPlace } from '../database/test-database.ts';

const ROUNDS = 3;
const BATCHES_BEFORE_THE_KILL = 15;

let place: TestPlace;
beforeAll(() => {
  place = testPlace();
});
afterAll(() => place.remove());

test('every acknowledged record is there after kill -9, once, and whole batches only', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await writeUntilKilled(place, round * 1_000)));
    const database = await openDatabase(place.settings);
    const stored = await database.orm
      .select({ id: learningRecord.id, sequence: learningRecord.sequence })
      .from(learningRecord);
    await database.close();
    const ids = new Set(stored.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(stored.length % 20).toBe(0);
    expect(new Set(stored.map(({ sequence }) => sequence)).size).toBe(stored.length);
  }
});

/** @returns the ids that the process had acknowledged when it was killed */
async function writeUntilKilled({ settings }: TestPlace, firstBatch: number): Promise<string[]> {
  const program = join(import.meta.dirname, 'record-writer.ts');
  const writer = spawn(process.execPath, [program, JSON.stringify(settings), `${firstBatch}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  const acknowledged: string[] = [];
  let batches = 0;
  for await (const line of createInterface(writer.stdout)) {
    acknowledged.push(...line.split(' '));
    batches += 1;
    if (batches === BATCHES_BEFORE_THE_KILL) writer.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}
