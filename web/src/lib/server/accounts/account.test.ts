import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { makeResumeCode } from '@wetechcare/core/identity/resume-code.ts';
import type { Database } from '../database/database.ts';
import { dropExpired } from '../database/drop-expired.ts';
import { account, accountSession } from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import {
  answerAccount,
  answerErase,
  answerNewAccount,
  answerNewCode,
  answerSignIn,
  answerSignOut,
  type AccountContext,
} from './answer-account.ts';
import { findSession } from './session.ts';

const key = randomBytes(32);
let database: Database;
useTestDatabase((opened) => (database = opened));

function context(allowed = 10_000): AccountContext {
  const limit = createRateLimit({ allowed, windowSeconds: 3600, now: () => 0 });
  return { database, key, limit, address: '192.0.2.1' };
}

function request(method: string, body?: unknown, token = ''): Request {
  return new Request('http://localhost/api/account', {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function created(shared = false): Promise<{ words: string[]; token: string }> {
  const response = await answerNewAccount(request('POST', { shared }), context());
  expect(response.status).toBe(201);
  return (await response.json()) as { words: string[]; token: string };
}

const signIn = (code: string, at = context()) => answerSignIn(request('POST', { code, shared: false }), at);

describe('an account without e-mail', () => {
  test('opens with its five words, typed without accents, in capitals, with dashes', async () => {
    const { words } = await created();
    const code = words
      .join('-')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toUpperCase();
    const response = await signIn(code);
    expect(response.status).toBe(200);
    const { token } = (await response.json()) as { token: string };
    expect(await findSession(database, request('GET', undefined, token))).toMatchObject({ ok: true });
  });

  test('of the code and the token, the database has neither', async () => {
    const { words, token } = await created();
    const stored = JSON.stringify([
      await database.orm.select().from(account),
      await database.orm.select().from(accountSession),
    ]);
    expect(stored).not.toContain(token);
    for (const text of [words.join(' '), words.join('-')]) expect(stored).not.toContain(text);
  });

  test('every code that opens nothing gets the same answer: wrong, half right, no code at all, renewed', async () => {
    const { words, token } = await created();
    await answerNewCode(request('POST', undefined, token), { database, key });
    const wrong = [
      makeResumeCode((count) => randomBytes(count)).join(' '),
      words.slice(0, 4).join(' '),
      'x',
      '',
      words.join(' '),
    ];
    const answers = await Promise.all(
      wrong.map(async (code) => {
        const response = await signIn(code);
        return JSON.stringify([response.status, [...response.headers], await response.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('401');
  });

  test('a new code opens the same account, and the devices that are signed in stay so', async () => {
    const { token } = await created();
    const renewed = await answerNewCode(request('POST', undefined, token), { database, key });
    const { words } = (await renewed.json()) as { words: string[] };
    const opened = (await (await signIn(words.join(' '))).json()) as { token: string };
    const accountOf = async (device: string) => {
      const session = await findSession(database, request('GET', undefined, device));
      return session.ok ? session.accountId : null;
    };
    expect(await accountOf(token)).not.toBeNull();
    expect(await accountOf(opened.token)).toBe(await accountOf(token));
  });

  test('what the server knows can be read: when, how many records and devices, and no more', async () => {
    const { token } = await created();
    const response = await answerAccount(request('GET', undefined, token), { database, key });
    const facts = (await response.json()) as Record<string, unknown>;
    expect(Object.keys(facts).sort()).toEqual(['createdAt', 'devices', 'lastSeenAt', 'records']);
    expect(facts).toMatchObject({ records: 0, devices: 1 });
  });

  test('is erased at once, twice without harm, and its other devices are told', async () => {
    const { words, token } = await created();
    const other = ((await (await signIn(words.join(' '))).json()) as { token: string }).token;
    const erase = () => answerErase(request('DELETE', undefined, token), { database, key });
    expect([(await erase()).status, (await erase()).status]).toEqual([204, 204]);
    expect((await answerAccount(request('GET', undefined, other), { database, key })).status).toBe(410);
    expect((await signIn(words.join(' '))).status).toBe(401);
  });

  test('signing out ends that device only', async () => {
    const { words, token } = await created();
    const other = ((await (await signIn(words.join(' '))).json()) as { token: string }).token;
    const out = () => answerSignOut(request('POST', undefined, token), { database, key });
    expect([(await out()).status, (await out()).status]).toEqual([204, 204]);
    expect((await answerAccount(request('GET', undefined, token), { database, key })).status).toBe(401);
    expect((await answerAccount(request('GET', undefined, other), { database, key })).status).toBe(200);
  });

  test('a session ends: on a shared computer within the day, and then it is forgotten', async () => {
    const { token } = await created(true);
    const [session] = await database.orm
      .select({ soon: sql<boolean>`${accountSession.expiresAt} < now() + interval '1 day'` })
      .from(accountSession)
      .where(eq(accountSession.shared, true));
    expect(session?.soon).toBe(true);
    await database.orm
      .update(accountSession)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(accountSession.shared, true));
    expect((await answerAccount(request('GET', undefined, token), { database, key })).status).toBe(401);
    await dropExpired(database);
    expect(await database.orm.$count(accountSession, eq(accountSession.shared, true))).toBe(0);
  });

  test('after too many tries from one address, even the right code waits', async () => {
    const { words } = await created();
    const limited = context(3);
    for (let guess = 0; guess < 3; guess += 1) expect((await signIn('x', limited)).status).toBe(401);
    const refused = await signIn(words.join(' '), limited);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('what is no request is answered, never with a failure of the server', async () => {
    const bodies = ['{', '[]', '{"code":1,"shared":false}', `{"code":"${'a'.repeat(3000)}","shared":false}`];
    const statuses = await Promise.all(
      bodies.map(async (body) => (await answerSignIn(request('POST', body), context())).status),
    );
    expect(statuses).toEqual([400, 422, 422, 413]);
  });
});
