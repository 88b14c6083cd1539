import { lte, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { invitation, staffSession } from '../database/schema.ts';

/** Drops the invitations and the helpers' sessions whose time is over. */
export async function dropExpiredAccess({ orm }: Database): Promise<void> {
  for (const table of [invitation, staffSession]) {
    await orm.delete(table).where(lte(table.expiresAt, sql`now()`));
  }
}
