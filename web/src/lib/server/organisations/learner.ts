import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Database } from '../database/database.ts';
import { membership } from '../database/schema.ts';
import { findGroup } from './groups.ts';

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

/** The learners of the organisation for whom this is true, by nickname. */
async function learnersWhere(
  { orm }: Database,
  organisationId: string,
  condition: SQL | undefined,
): Promise<Learner[]> {
  const found = await orm
    .select(columns)
    .from(membership)
    .where(and(isLearnerOf(organisationId), condition));
  return found.sort(byNickname);
}

/** Learners of a group, or those who are in none, by nickname, archived ones left out. */
export const learnersIn = (database: Database, organisationId: string, groupId: string | null) =>
  learnersWhere(
    database,
    organisationId,
    and(
      groupId === null ? isNull(membership.groupId) : eq(membership.groupId, groupId),
      isNull(membership.archivedAt),
    ),
  );

/** All learners of the organisation, by nickname, archived ones left out. */
export const learnersOf = (database: Database, organisationId: string) =>
  learnersWhere(database, organisationId, isNull(membership.archivedAt));

/** Archived learners of the organisation, by nickname. */
export const archivedLearners = (database: Database, organisationId: string) =>
  learnersWhere(database, organisationId, isNotNull(membership.archivedAt));

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
  const group = await findGroup(database, organisationId, groupId);
  return group !== null && change(database, organisationId, accountId, { groupId });
}

/** Takes a learner out of the lists; their account and their code stay. @returns false when the learner is not there */
export const archiveLearner = (database: Database, organisationId: string, accountId: string) =>
  change(database, organisationId, accountId, { archivedAt: sql`now()` });

/** Puts an archived learner back in the lists. @returns false when the learner is not there */
export const restoreLearner = (database: Database, organisationId: string, accountId: string) =>
  change(database, organisationId, accountId, { archivedAt: null });
