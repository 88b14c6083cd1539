import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { dropExpired } from '../database/drop-expired.ts';
import { resumeTransfer } from '../database/schema.ts';
import { hashSecretToken, makeSecretToken } from '../secret-token.ts';
import { TRANSFER_NAME } from './transfer-schema.ts';

/** How long a transfer waits for its phone, in seconds. */
export const TRANSFER_SECONDS = 600;

/** Most transfers that wait at the same time, from everybody: the disk of the operator has an end. */
export const MOST_WAITING = 1_000;

/** The clock of the database: several processes, one time. */
const NOW = sql`now()`;

/**
 * Stores an encrypted CV, and drops those whose time is over.
 * @returns the name by which it is taken, 128 bits of chance; null when too many wait
 */
export async function storeTransfer(
  database: Database,
  content: string,
  mostWaiting = MOST_WAITING,
): Promise<string | null> {
  const { orm } = database;
  await dropExpired(database, [resumeTransfer]);
  if ((await orm.$count(resumeTransfer)) >= mostWaiting) return null;
  const name = makeSecretToken(16);
  try {
    await orm.insert(resumeTransfer).values({
      nameHash: hashSecretToken(name),
      content,
      expiresAt: sql`now() + ${`${TRANSFER_SECONDS} seconds`}::interval`,
    });
  } catch (error) {
    // The error of the query itself would take the CV to the log.
    throw new Error('A transfer was not stored', { cause: (error as Error).cause });
  }
  return name;
}

/** Takes a CV away: whoever comes first has it, in one statement. Null when there is none, was one, or its time is over. */
export async function takeTransfer({ orm }: Database, name: string): Promise<string | null> {
  if (!TRANSFER_NAME.test(name)) return null;
  const [taken] = await orm
    .delete(resumeTransfer)
    .where(and(eq(resumeTransfer.nameHash, hashSecretToken(name)), gt(resumeTransfer.expiresAt, NOW)))
    .returning({ content: resumeTransfer.content });
  return taken?.content ?? null;
}

/** True while it waits for its phone. */
export async function isWaiting({ orm }: Database, name: string): Promise<boolean> {
  if (!TRANSFER_NAME.test(name)) return false;
  const found = await orm
    .select({ nameHash: resumeTransfer.nameHash })
    .from(resumeTransfer)
    .where(and(eq(resumeTransfer.nameHash, hashSecretToken(name)), gt(resumeTransfer.expiresAt, NOW)));
  return found.length > 0;
}
