import { gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { mergeRecords } from '@wetechcare/core/progress/merge-records.ts';
import { uuidV7 } from '@wetechcare/core/progress/uuidv7.ts';
import { aRecord, anyRecord } from '@wetechcare/core/progress/test-records.ts';
import { MOST_RECORDS, type SyncAnswer } from '@wetechcare/core/sync/sync-shape.ts';
import { createSession, findSession } from '../accounts/session.ts';
import type { Database } from '../database/database.ts';
import { account, learningRecord } from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import { answerSync } from './answer-sync.ts';

const NOW = Date.UTC(2026, 10, 27, 12);

let database: Database;
let token: string;
useTestDatabase((opened) => (database = opened));
beforeEach(async () => {
  token = await signInSomebody();
});

async function signInSomebody(): Promise<string> {
  const id = uuidV7(NOW, randomBytes(10));
  await database.orm.insert(account).values({ id });
  return createSession(database, id, false);
}

const limit = createRateLimit({ allowed: 1_000_000, windowSeconds: 3600, now: () => 0 });

function requestWith(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/api/sync', {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
}

const answerTo = (request: Request) => answerSync(request, { database, limit, now: () => NOW });

async function sync(records: readonly unknown[], cursor = 0, now = NOW): Promise<SyncAnswer> {
  const body = JSON.stringify({ v: 1, now: new Date(now).toISOString(), cursor, records });
  const response = await answerTo(requestWith(body));
  expect(response.status).toBe(200);
  return (await response.json()) as SyncAnswer;
}

async function accountId(): Promise<string> {
  const session = await findSession(database, requestWith(''));
  if (!session.ok) throw new Error('The device is signed in.');
  return session.accountId;
}

const storedRecords = async () =>
  database.orm
    .select()
    .from(learningRecord)
    .where(eq(learningRecord.accountId, await accountId()));

async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, ((await response.json()) as { reason: string }).reason];
}

describe('an exchange of learning records', () => {
  test('stores what is new, and sending it again is a success that changes nothing', async () => {
    const records = [aRecord(1), aRecord(2), aRecord(3)];
    expect(await sync(records)).toMatchObject({ accepted: 3, had: 0, refused: [], records: [] });
    expect(await sync(records)).toMatchObject({ accepted: 0, had: 3, refused: [] });
    expect((await sync([])).records).toEqual(records);
  });

  test('looks at each record: the bad ones are named with their reason, the others are kept', async () => {
    const answer = await sync([aRecord(1), { ...aRecord(2), verb: 'DROP' }, 'x', aRecord(4), { v: 2 }]);
    expect(answer).toMatchObject({
      accepted: 2,
      refused: [
        { index: 1, reason: 'bad-verb' },
        { index: 2, reason: 'not-a-record' },
        { index: 4, reason: 'unknown-version' },
      ],
    });
  });

  test('gives what the device lacks in pieces, the device’s own left out, until there is no more', async () => {
    const others = Array.from({ length: MOST_RECORDS + 20 }, (_, second) => aRecord(second));
    await sync(others.slice(0, MOST_RECORDS));
    await sync(others.slice(MOST_RECORDS));
    const mine = aRecord(10_000);
    const first = await sync([mine]);
    expect(first).toMatchObject({ accepted: 1, more: true });
    const second = await sync([], first.cursor);
    expect(second.more).toBe(false);
    expect([...first.records, ...second.records].map(({ id }) => id)).toEqual(
      [...others, mine].map(({ id }) => id),
    );
    expect((await sync([], second.cursor)).records).toEqual([]);
  });

  test('keeps the device’s clock error beside the record, and refuses no clock', async () => {
    await sync([aRecord(1)], 0, NOW - 86_400_000);
    expect((await storedRecords()).map(({ clockAheadMs }) => clockAheadMs)).toEqual([-86_400_000]);
  });

  test('accepts a compressed request, and stops reading one that swells', async () => {
    const body = { v: 1, now: new Date(NOW).toISOString(), cursor: 0, records: [aRecord(1)] };
    const packed = gzipSync(JSON.stringify(body));
    const headers = { 'content-encoding': 'gzip' };
    expect((await answerTo(requestWith(packed, headers))).status).toBe(200);
    const bomb = gzipSync(Buffer.alloc(20_000_000, 32));
    expect((await answerTo(requestWith(bomb, headers))).status).toBe(413);
    expect((await answerTo(requestWith('not gzip', headers))).status).toBe(400);
  });

  test('says what is wrong with a request that is none', async () => {
    expect(await refusal(await answerTo(requestWith('{')))).toEqual([400, 'not-json']);
    expect(await refusal(await answerTo(requestWith('[]')))).toEqual([422, 'not-a-sync-request']);
    const tooMany = { v: 1, now: new Date(NOW).toISOString(), cursor: 0, records: Array(501).fill({}) };
    expect(await refusal(await answerTo(requestWith(JSON.stringify(tooMany))))).toEqual([
      422,
      'not-a-sync-request',
    ]);
  });

  test('a device that is not signed in learns nothing; one whose account was erased learns that', async () => {
    const erased = await accountId();
    await sync([aRecord(1)]);
    await database.orm.delete(account).where(eq(account.id, erased));
    expect(await refusal(await answerTo(requestWith('{}')))).toEqual([410, 'erased']);
    token = randomBytes(32).toString('base64url');
    expect(await refusal(await answerTo(requestWith('{}')))).toEqual([401, 'signed-out']);
    expect(await database.orm.$count(learningRecord, eq(learningRecord.accountId, erased))).toBe(0);
  });

  test('an erasure blanks what came before it, also what another device brings later', async () => {
    const old = [aRecord(1), aRecord(2, { lesson: 'un-cv' })];
    const erasure = aRecord(10, { verb: 'erased', lesson: 'un-message' });
    await sync(old);
    await sync([erasure, aRecord(11)]);
    const late = aRecord(5);
    expect(await sync([late])).toMatchObject({ accepted: 1 });
    expect(await sync([late])).toMatchObject({ had: 1 });
    const { records } = await sync([]);
    expect(records.map(({ id }) => id)).toEqual([old[1]!.id, erasure.id, aRecord(11).id]);
    const blank = (await storedRecords()).filter(({ content }) => content === null);
    expect(blank.map(({ id }) => id).sort()).toEqual([old[0]!.id, late.id].sort());
    expect(blank.every(({ lesson, verb }) => lesson === null && verb === null)).toBe(true);
  });

  test('twenty requests at once: every record is there, once, and each has a number of its own', async () => {
    const batches = Array.from({ length: 20 }, (_, batch) =>
      Array.from({ length: 5 }, (_, place) => aRecord(batch * 3 + place)),
    );
    await Promise.all(batches.map((batch) => sync(batch)));
    const { records } = await sync([]);
    const expected = new Set(batches.flat().map(({ id }) => id));
    expect(records.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });

  test('devices that send and take in any order all end with the same records, those of a union of sets', async () => {
    const records = fc.uniqueArray(anyRecord, { maxLength: 12, selector: ({ id }) => id });
    const steps = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 4 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(records, steps, async (made, order) => {
        token = await signInSomebody();
        const devices = [0, 1, 2].map((place) => ({
          records: made.filter((_, index) => index % 3 === place),
          unsent: made.filter((_, index) => index % 3 === place),
          cursor: 0,
        }));
        const exchange = async (device: (typeof devices)[number], most: number) => {
          const sent = device.unsent.slice(0, most);
          const answer = await sync(sent, device.cursor);
          device.unsent = device.unsent.slice(sent.length);
          device.records = mergeRecords(device.records, answer.records);
          device.cursor = answer.cursor;
        };
        for (const [place, most] of order) await exchange(devices[place]!, most);
        for (const device of [...devices, ...devices]) await exchange(device, MOST_RECORDS);
        for (const device of devices) expect(device.records).toEqual(mergeRecords(made));
      }),
      { numRuns: 25 },
    );
  });
});
