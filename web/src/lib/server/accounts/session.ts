import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { accountSession } from '../database/schema.ts';
import { hashSecretToken, makeSecretToken } from '../secret-token.ts';

/*
 * A device shows that it is signed in with a token, which it keeps where it keeps everything else (nowhere, on a shared computer) and
 * sends as `Authorization: Bearer`: wiping the device signs it out even without a network. See docs/decisions/008-accounts.md.
 */

/** How long a device stays signed in, in days: long enough for somebody who comes back after a year. */
const OWN_DEVICE_DAYS = 400;
/** A shared computer: a session of a workshop, in days. */
const SHARED_DEVICE_DAYS = 0.5;

const TOKEN = /^Bearer ([A-Za-z0-9_-]{43})$/;

export type FoundSession =
  | { ok: true; accountId: string; tokenHash: string }
  /** `erased`: the token was that of an account which is gone. */
  | { ok: false; erased: boolean };

/** Signs a device in. @returns its token, 256 bits of chance: the only copy, for only its hash is stored */
export async function createSession(
  { orm }: Pick<Database, 'orm'>,
  accountId: string,
  shared: boolean,
): Promise<string> {
  const token = makeSecretToken();
  const days = shared ? SHARED_DEVICE_DAYS : OWN_DEVICE_DAYS;
  await orm.insert(accountSession).values({
    tokenHash: hashSecretToken(token),
    accountId,
    shared,
    expiresAt: sql`now() + ${`${days * 24} hours`}::interval`,
  });
  return token;
}

/** The session of a request's token. */
export async function findSession({ orm }: Database, request: Request): Promise<FoundSession> {
  const token = TOKEN.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return { ok: false, erased: false };
  const tokenHash = hashSecretToken(token);
  const [found] = await orm
    .select({ accountId: accountSession.accountId })
    .from(accountSession)
    .where(and(eq(accountSession.tokenHash, tokenHash), gt(accountSession.expiresAt, sql`now()`)));
  if (!found) return { ok: false, erased: false };
  return found.accountId === null
    ? { ok: false, erased: true }
    : { ok: true, accountId: found.accountId, tokenHash };
}

/** Signs the device out. Doing it again changes nothing. */
export async function endSession({ orm }: Database, tokenHash: string): Promise<void> {
  await orm.delete(accountSession).where(eq(accountSession.tokenHash, tokenHash));
}
