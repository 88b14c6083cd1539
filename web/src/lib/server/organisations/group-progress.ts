import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { followUp, type LessonFollowUp } from '@wetechcare/core/enrolment/follow-up.ts';
import { foldRecords } from '@wetechcare/core/progress/fold.ts';
import type { LearningRecord } from '@wetechcare/core/progress/record.ts';
import { may } from '../access/policy.ts';
import type { Staff } from '../access/staff.ts';
import type { Database } from '../database/database.ts';
import { account, accessLog, learningRecord } from '../database/schema.ts';
import { learnersIn, type Learner } from './learner.ts';

/** A learner with where they stand; null when they did not agree that helpers see it. */
export interface LearnerProgress extends Learner {
  lessons: LessonFollowUp[] | null;
}

/** Writes that the helper looked at these learners' progress, once a day each (UTC). */
async function logAccess(
  { orm }: Database,
  organisationId: string,
  staffAccountId: string,
  accountIds: readonly string[],
): Promise<void> {
  await orm.transaction(async (transaction) => {
    // One helper's visits are written one after the other, so that two pages opened at once write once.
    await transaction
      .select({ id: account.id })
      .from(account)
      .where(eq(account.id, staffAccountId))
      .for('update');
    const today = await transaction
      .select({ accountId: accessLog.accountId })
      .from(accessLog)
      .where(
        and(
          eq(accessLog.organisationId, organisationId),
          eq(accessLog.staffAccountId, staffAccountId),
          inArray(accessLog.accountId, [...accountIds]),
          sql`${accessLog.at} >= date_trunc('day', now(), 'UTC')`,
        ),
      );
    const seen = new Set(today.map(({ accountId }) => accountId));
    const unseen = accountIds.filter((accountId) => !seen.has(accountId));
    if (unseen.length === 0) return;
    await transaction
      .insert(accessLog)
      .values(unseen.map((accountId) => ({ accountId, organisationId, staffAccountId })));
  });
}

/**
 * Where the learners of a group stand, by nickname. Only of those who agreed to it is anything read, and it is written that this
 * helper looked.
 */
export async function groupProgress(
  database: Database,
  staff: Staff,
  organisationId: string,
  groupId: string,
): Promise<LearnerProgress[]> {
  const learners = await learnersIn(database, organisationId, groupId);
  const consenting = learners
    .filter((learner) => may(staff, 'learner:see-progress', learner))
    .map(({ accountId }) => accountId);
  const records = new Map<string, LearningRecord[]>(consenting.map((accountId) => [accountId, []]));
  if (consenting.length > 0) {
    await logAccess(database, organisationId, staff.accountId, consenting);
    const found = await database.orm
      .select({ accountId: learningRecord.accountId, content: learningRecord.content })
      .from(learningRecord)
      .where(and(inArray(learningRecord.accountId, consenting), isNotNull(learningRecord.content)));
    for (const { accountId, content } of found) if (content) records.get(accountId)?.push(content);
  }
  return learners.map((learner) => {
    const theirs = records.get(learner.accountId);
    return { ...learner, lessons: theirs ? followUp(foldRecords(theirs)) : null };
  });
}
