import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { account, accountSession, accessLog, membership, staffCredential } from '../database/schema.ts';
import { blanking } from '../sync/exchange-records.ts';

type Transaction = Pick<Database['orm'], 'execute'>;

/**
 * Everything both did under the account that stays, numbered anew above what any of their devices has seen, so that each device
 * fetches what it lacks. What one of them had erased stays erased.
 */
async function joinRecords(transaction: Transaction, kept: string, dropped: string): Promise<void> {
  await transaction.execute(sql`
    insert into learning_record (account_id, id, sequence, lesson, verb, content, received_at, clock_ahead_ms)
    select ${kept}::uuid, id, sequence, lesson, verb, content, received_at, clock_ahead_ms
    from learning_record where account_id = ${dropped} on conflict (account_id, id) do nothing
  `);
  await transaction.execute(sql`
    with seen as (
      select max(last_sequence) as newest from account where id in (${kept}, ${dropped})
    ), numbered as (
      select id, seen.newest + row_number() over (order by received_at, id) as sequence
      from learning_record, seen where account_id = ${kept}
    )
    update learning_record set sequence = numbered.sequence
    from numbered where account_id = ${kept} and learning_record.id = numbered.id
  `);
  await transaction.execute(sql`
    update account set last_sequence = greatest(last_sequence,
      (select coalesce(max(sequence), 0) from learning_record where account_id = ${kept}))
    where id = ${kept}
  `);
  await transaction.execute(blanking(kept));
}

/**
 * Makes one learner of two accounts that are the same person's, both learners of the organisation. The records, devices and other
 * organisations of `dropped` go to `kept`, whose nickname, group and code stay; then `dropped` and its code are gone. Helpers see
 * the progress only if both had agreed.
 * @returns false when they are not two learners of the organisation, or one of them signs in as a helper: nothing is changed
 */
export async function mergeDuplicates(
  { orm }: Database,
  organisationId: string,
  kept: string,
  dropped: string,
): Promise<boolean> {
  if (kept === dropped) return false;
  const both = [kept, dropped];
  return orm.transaction(async (transaction) => {
    // In one order, so that two merges of the same accounts do not wait for each other; and no record arrives meanwhile.
    await transaction
      .select({ id: account.id })
      .from(account)
      .where(inArray(account.id, both))
      .orderBy(asc(account.id))
      .for('update');
    const learners = await transaction
      .select({ consentedAt: membership.consentedAt })
      .from(membership)
      .where(
        and(
          eq(membership.organisationId, organisationId),
          eq(membership.role, 'learner'),
          inArray(membership.accountId, both),
        ),
      );
    const staff = await transaction
      .select({ accountId: staffCredential.accountId })
      .from(staffCredential)
      .where(inArray(staffCredential.accountId, both));
    if (learners.length < 2 || staff.length > 0) return false;

    await joinRecords(transaction, kept, dropped);
    await transaction
      .update(accountSession)
      .set({ accountId: kept })
      .where(eq(accountSession.accountId, dropped));
    await transaction.update(accessLog).set({ accountId: kept }).where(eq(accessLog.accountId, dropped));
    await transaction.execute(sql`
      update membership set account_id = ${kept} where account_id = ${dropped} and organisation_id not in (
        select organisation_id from membership where account_id = ${kept}
      )
    `);
    if (learners.some(({ consentedAt }) => consentedAt === null))
      await transaction
        .update(membership)
        .set({ consentedAt: null })
        .where(and(eq(membership.organisationId, organisationId), eq(membership.accountId, kept)));
    await transaction.delete(account).where(eq(account.id, dropped));
    return true;
  });
}
