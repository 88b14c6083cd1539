import { lte, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { accountSession, invitation, resumeTransfer, staffSession } from './schema.ts';

/** What is of no use once its time is over. */
export const EXPIRING = [resumeTransfer, accountSession, staffSession, invitation] as const;

/** Drops the rows of these tables whose time is over, by the clock of the database. */
export async function dropExpired(
  { orm }: Database,
  tables: readonly (typeof EXPIRING)[number][] = EXPIRING,
): Promise<void> {
  for (const table of tables) await orm.delete(table).where(lte(table.expiresAt, sql`now()`));
}
