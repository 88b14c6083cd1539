import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { learnerGroup, membership } from '../database/schema.ts';

export interface Group {
  id: string;
  name: string;
}

/** Longest name of a group, in characters. */
export const LONGEST_GROUP_NAME = 60;

/**
 * Makes a group.
 * @param id UUID drawn when the form was shown: sent twice, it makes one group
 */
export async function createGroup({ orm }: Database, organisationId: string, group: Group): Promise<void> {
  await orm
    .insert(learnerGroup)
    .values({ ...group, organisationId })
    .onConflictDoNothing();
}

/** A group of the organisation; null when it has none of this id. */
export async function findGroup(
  { orm }: Database,
  organisationId: string,
  groupId: string,
): Promise<Group | null> {
  const [found] = await orm
    .select({ id: learnerGroup.id, name: learnerGroup.name })
    .from(learnerGroup)
    .where(and(eq(learnerGroup.id, groupId), eq(learnerGroup.organisationId, organisationId)));
  return found ?? null;
}

/** Groups of the organisation by name, with how many learners each has; archived ones are left out and not counted. */
export function listGroups(
  { orm }: Database,
  organisationId: string,
): Promise<(Group & { learners: number })[]> {
  return orm
    .select({
      id: learnerGroup.id,
      name: learnerGroup.name,
      learners: sql<number>`count(${membership.accountId})::int`,
    })
    .from(learnerGroup)
    .leftJoin(
      membership,
      and(
        eq(membership.groupId, learnerGroup.id),
        eq(membership.role, 'learner'),
        isNull(membership.archivedAt),
      ),
    )
    .where(and(eq(learnerGroup.organisationId, organisationId), isNull(learnerGroup.archivedAt)))
    .groupBy(learnerGroup.id)
    .orderBy(asc(learnerGroup.name));
}
