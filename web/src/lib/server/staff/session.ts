import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Staff } from '../access/staff.ts';
import type { Database } from '../database/database.ts';
import { membership, organisation, siteRole, staffCredential, staffSession } from '../database/schema.ts';
import { hashSecretToken, makeSecretToken } from '../secret-token.ts';

/** A working day; both factors are asked again the next one. */
export const STAFF_SESSION_HOURS = 12;

/**
 * Opens a session for somebody who has given both factors.
 * @returns the cookie's token, 256 bits of chance: the only copy, for only its hash is stored
 */
export async function createStaffSession({ orm }: Pick<Database, 'orm'>, accountId: string): Promise<string> {
  const token = makeSecretToken();
  await orm.insert(staffSession).values({
    tokenHash: hashSecretToken(token),
    accountId,
    expiresAt: sql`now() + ${`${STAFF_SESSION_HOURS} hours`}::interval`,
  });
  return token;
}

/** Whose session this is, with their roles as they are now; null when it is nobody's. */
export async function findStaff({ orm }: Database, token: string): Promise<Staff | null> {
  const [found] = await orm
    .select({ accountId: staffSession.accountId, email: staffCredential.email })
    .from(staffSession)
    .innerJoin(staffCredential, eq(staffCredential.accountId, staffSession.accountId))
    .where(and(eq(staffSession.tokenHash, hashSecretToken(token)), gt(staffSession.expiresAt, sql`now()`)));
  if (!found) return null;
  const [memberships, roles] = await Promise.all([
    orm
      .select({
        organisationId: membership.organisationId,
        organisationName: organisation.name,
        role: membership.role,
      })
      .from(membership)
      .innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .where(
        and(
          eq(membership.accountId, found.accountId),
          isNull(membership.archivedAt),
          ne(membership.role, 'learner'),
        ),
      )
      .orderBy(organisation.name),
    orm.select({ role: siteRole.role }).from(siteRole).where(eq(siteRole.accountId, found.accountId)),
  ]);
  return { ...found, siteRoles: roles.map(({ role }) => role), memberships };
}

/** Ends a session. Doing it again changes nothing. */
export async function endStaffSession({ orm }: Database, token: string): Promise<void> {
  await orm.delete(staffSession).where(eq(staffSession.tokenHash, hashSecretToken(token)));
}
