import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { resumeTransfer } from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import { claimTransfer, receiveTransfer, transferState, type TransferContext } from './answer-transfer.ts';
import { dropExpired } from '../database/drop-expired.ts';
import { storeTransfer } from './store-transfer.ts';
import { LONGEST_CONTENT } from './transfer-schema.ts';

describe('a CV on its way to a phone', () => {
  let database: Database;
  useTestDatabase((opened) => (database = opened));

  const context = (allowed = 10_000): TransferContext => ({
    database,
    limit: createRateLimit({ allowed, windowSeconds: 3600, now: () => 0 }),
    address: '192.0.2.1',
  });

  function send(body: unknown): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return receiveTransfer(
      new Request('http://localhost/api/transfers', { method: 'POST', body: text }),
      context(),
    );
  }

  async function sent(content = 'AAAA'): Promise<string> {
    const response = await send({ content });
    expect(response.status).toBe(201);
    return ((await response.json()) as { name: string }).name;
  }

  const makeAllOld = () =>
    database.orm.update(resumeTransfer).set({ expiresAt: sql`now() - interval '1 second'` });

  test('is taken once, by the first of twenty who come at the same time', async () => {
    const name = await sent('bonjour');
    expect(await (await transferState(name, context())).json()).toEqual({ waiting: true });
    const answers = await Promise.all(Array.from({ length: 20 }, () => claimTransfer(name, context())));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await answers.find(({ status }) => status === 200)?.json()).toEqual({ content: 'bonjour' });
    expect(await (await transferState(name, context())).json()).toEqual({ waiting: false });
  });

  test('a wrong code, one that has served and one that is too old get the same answer', async () => {
    const served = await sent();
    await claimTransfer(served, context());
    const old = await sent();
    await makeAllOld();
    const answers = await Promise.all(
      [served, old, 'A'.repeat(22), 'x', '../../etc'].map(async (name) => {
        const response = await claimTransfer(name, context());
        return { status: response.status, body: await response.text() };
      }),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  test('what nobody took is gone when the next one comes, or when the server tidies up', async () => {
    await sent();
    await makeAllOld();
    await sent();
    expect(await database.orm.select().from(resumeTransfer)).toHaveLength(1);
    await makeAllOld();
    await dropExpired(database);
    expect(await database.orm.select().from(resumeTransfer)).toHaveLength(0);
  });

  test('only so many wait at the same time', async () => {
    await makeAllOld();
    expect(await storeTransfer(database, 'AAAA', 1)).not.toBeNull();
    expect(await storeTransfer(database, 'AAAA', 1)).toBeNull();
  });

  test('the name in the link is not in the database', async () => {
    const name = await sent();
    const rows = await database.orm.select().from(resumeTransfer);
    expect(JSON.stringify(rows)).not.toContain(name);
  });

  test('nonsense is answered in plain words, never with a failure', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.string(), fc.record({ content: fc.anything() })),
        async (body) => {
          const { status } = await send(body);
          expect([201, 400, 422]).toContain(status);
        },
      ),
    );
    expect((await send({ content: 'A'.repeat(LONGEST_CONTENT) })).status).toBe(201);
    expect((await send({ content: 'A'.repeat(LONGEST_CONTENT + 1) })).status).toBe(422);
    expect((await send({ content: 'A'.repeat(2 * LONGEST_CONTENT) })).status).toBe(413);
  });

  test('who asks too often waits', async () => {
    const few = context(1);
    await claimTransfer('A'.repeat(22), few);
    const refused = await claimTransfer('A'.repeat(22), few);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
