import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Database } from '../database/database.ts';
import { learnerGroup, membership } from '../database/schema.ts';

/** A learner as an organisation knows them. */
export interface Learner {
  organisationId: string;
  accountId: string;
  nickname: string;
  groupId: string | null;
  /** When they agreed that helpers see their progress; null: helpers see none of it. */
  consentedAt: Date | null;
  archivedAt: Date | null;
}

const columns = {
  organisationId: membership.organisationId,
  accountId: membership.accountId,
  nickname: membership.nickname,
  groupId: membership.groupId,
  consentedAt: membership.consentedAt,
  archivedAt: membership.archivedAt,
};

const isLearnerOf = (organisationId: string) =>
  and(eq(membership.organisationId, organisationId), eq(membership.role, 'learner'));

/** A learner of the organisation; null when it has none of this account. */
export async function findLearner(
  { orm }: Pick<Database, 'orm'>,
  organisationId: string,
  accountId: string,
): Promise<Learner | null> {
  const [found] = await orm
    .select(columns)
    .from(membership)
    .where(and(isLearnerOf(organisationId), eq(membership.accountId, accountId)));
  return found ?? null;
}

/** Order of people in a list, as French readers expect it. */
const byNickname = (a: Learner, b: Learner) =>
  a.nickname.localeCompare(b.nickname, 'fr', { numeric: true, sensitivity: 'base' });

/** Learners of a group, or those who are in none, by nickname, archived ones left out. */
export async function learnersIn(
  { orm }: Database,
  organisationId: string,
  groupId: string | null,
): Promise<Learner[]> {
  const found = await orm
    .select(columns)
    .from(membership)
    .where(
      and(
        isLearnerOf(organisationId),
        groupId === null ? isNull(membership.groupId) : eq(membership.groupId, groupId),
        isNull(membership.archivedAt),
      ),
    );
  return found.sort(byNickname);
}

/** All learners of the organisation, by nickname, archived ones left out. */
export async function learnersOf({ orm }: Database, organisationId: string): Promise<Learner[]> {
  const found = await orm
    .select(columns)
    .from(membership)
    .where(and(isLearnerOf(organisationId), isNull(membership.archivedAt)));
  return found.sort(byNickname);
}

/** Archived learners of the organisation, by nickname. */
export async function archivedLearners({ orm }: Database, organisationId: string): Promise<Learner[]> {
  const found = await orm
    .select(columns)
    .from(membership)
    .where(and(isLearnerOf(organisationId), isNotNull(membership.archivedAt)));
  return found.sort(byNickname);
}

async function change(
  { orm }: Database,
  organisationId: string,
  accountId: string,
  values: PgUpdateSetSource<typeof membership>,
): Promise<boolean> {
  const changed = await orm
    .update(membership)
    .set(values)
    .where(and(isLearnerOf(organisationId), eq(membership.accountId, accountId)))
    .returning({ accountId: membership.accountId });
  return changed.length > 0;
}

/** Puts a learner in another group of the organisation. @returns false when one or the other is not there */
export async function moveToGroup(
  database: Database,
  organisationId: string,
  accountId: string,
  groupId: string,
): Promise<boolean> {
  const [group] = await database.orm
    .select({ id: learnerGroup.id })
    .from(learnerGroup)
    .where(and(eq(learnerGroup.id, groupId), eq(learnerGroup.organisationId, organisationId)));
  return group !== undefined && change(database, organisationId, accountId, { groupId });
}

/** Takes a learner out of the lists; their account and their code stay. @returns false when the learner is not there */
export const archiveLearner = (database: Database, organisationId: string, accountId: string) =>
  change(database, organisationId, accountId, { archivedAt: sql`now()` });

/** Puts an archived learner back in the lists. @returns false when the learner is not there */
export const restoreLearner = (database: Database, organisationId: string, accountId: string) =>
  change(database, organisationId, accountId, { archivedAt: null });
