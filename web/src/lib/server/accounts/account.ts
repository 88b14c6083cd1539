import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { account } from '../database/schema.ts';
import { newId } from '../new-id.ts';
import { drawResumeCode, hashResumeCode, MOST_DRAWS, noFreshCode } from './resume-code.ts';
import { createSession } from './session.ts';

/** Draws a code until `keep` says that no account has it yet. @returns its words */
async function withFreshCode(key: Buffer, keep: (hash: string) => Promise<boolean>): Promise<string[]> {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const { words, resumeCodeHash } = await drawResumeCode(key);
    if (await keep(resumeCodeHash)) return words;
  }
  throw noFreshCode();
}

/** Makes an account and signs the device in. @returns the code, which is kept nowhere, and the device's token */
export async function createAccount(
  database: Database,
  key: Buffer,
  shared: boolean,
): Promise<{ words: string[]; token: string }> {
  const id = newId();
  let token = '';
  const words = await withFreshCode(key, (resumeCodeHash) =>
    database.orm.transaction(async (orm) => {
      const made = await orm.insert(account).values({ id, resumeCodeHash }).onConflictDoNothing().returning();
      if (made.length === 0) return false;
      token = await createSession({ orm }, id, shared);
      return true;
    }),
  );
  return { words, token };
}

/** Gives the account another code; the old one opens nothing any more. @returns null when the account is gone */
export async function renewResumeCode(
  { orm }: Database,
  key: Buffer,
  accountId: string,
): Promise<string[] | null> {
  let found = true;
  const words = await withFreshCode(key, async (resumeCodeHash) => {
    const taken = await orm
      .select({ id: account.id })
      .from(account)
      .where(eq(account.resumeCodeHash, resumeCodeHash));
    if (taken.length > 0) return false;
    const renewed = await orm
      .update(account)
      .set({ resumeCodeHash })
      .where(eq(account.id, accountId))
      .returning({ id: account.id });
    found = renewed.length > 0;
    return true;
  });
  return found ? words : null;
}

/**
 * Signs a device in with a resume code. Words that are no code take the way of a wrong code, to its end.
 * @returns the device's token; null when no account has this code
 */
export async function signInWithCode(
  database: Database,
  key: Buffer,
  words: readonly string[],
  shared: boolean,
): Promise<string | null> {
  const resumeCodeHash = await hashResumeCode(words, key);
  const [found] = await database.orm
    .select({ id: account.id })
    .from(account)
    .where(eq(account.resumeCodeHash, resumeCodeHash));
  return found ? createSession(database, found.id, shared) : null;
}

/**
 * Erases the account and all that is its own. Its sessions stay without it until they end, to tell the other devices.
 */
export async function eraseAccount({ orm }: Database, accountId: string): Promise<void> {
  await orm.delete(account).where(eq(account.id, accountId));
}

/** What the server knows of an account beside its records. */
export async function accountFacts(
  { orm }: Database,
  accountId: string,
): Promise<{ createdAt: string; lastSeenAt: string; records: number; devices: number } | null> {
  const { rows } = (await orm.execute(sql`
    select created_at, last_seen_at,
      (select count(*) from learning_record where account_id = account.id and content is not null)::int as records,
      (select count(*) from account_session where account_id = account.id and expires_at > now())::int as devices
    from account where id = ${accountId}
  `)) as unknown as {
    rows: { created_at: Date | string; last_seen_at: Date | string; records: number; devices: number }[];
  };
  const [facts] = rows;
  if (!facts) return null;
  return {
    createdAt: new Date(facts.created_at).toISOString(),
    lastSeenAt: new Date(facts.last_seen_at).toISOString(),
    records: facts.records,
    devices: facts.devices,
  };
}
