import { sql, type SQL } from 'drizzle-orm';
import { EVERY_LESSON, type LearningRecord } from '@wetechcare/core/progress/record.ts';
import { MOST_RECORDS } from '@wetechcare/core/sync/sync-shape.ts';
import type { Database } from '../database/database.ts';

/** drizzle does not know the rows of a statement written by hand; both drivers answer `{rows}`. */
type Rows<Row> = { rows: Row[] };

const list = (ids: readonly string[]) => sql`${sql.param(`{${ids.join(',')}}`)}::uuid[]`;

/** True when the account has erased, after this record was made, all lessons or this record's. */
const isErased = (accountId: string, id: SQL, lesson: SQL) => sql`exists (
  select from learning_record as erasure
  where erasure.account_id = ${accountId} and erasure.verb = 'erased'
    and erasure.id > ${id} and erasure.lesson in (${EVERY_LESSON}, ${lesson})
)`;

/** Stores what is not there yet and numbers it under the lock of the account's row: who has seen a number has seen every
 * smaller one. What was erased before it arrived is stored blank. */
const storing = (accountId: string, records: readonly LearningRecord[], clockAheadMs: number) => sql`
  with numbered as (
    update account set last_sequence = last_sequence + ${records.length}, last_seen_at = now()
    where id = ${accountId} returning last_sequence - ${records.length} as before
  ), sent as (
    select (element.content->>'id')::uuid as id, numbered.before + place as sequence,
      case when element.content->>'verb' = 'erased'
        or not ${isErased(accountId, sql`(element.content->>'id')::uuid`, sql`element.content->>'lesson'`)}
        then element.content end as content
    from numbered, jsonb_array_elements(${JSON.stringify(records)}::jsonb) with ordinality as element (content, place)
  ), stored as (
    insert into learning_record (account_id, id, sequence, lesson, verb, content, clock_ahead_ms)
    select ${accountId}::uuid, id, sequence, content->>'lesson', content->>'verb', content, ${clockAheadMs}::bigint
    from sent on conflict (account_id, id) do nothing returning 1
  )
  select (select count(*) from numbered)::int as accounts, (select count(*) from stored)::int as accepted
`;

export const blanking = (accountId: string) => sql`
  update learning_record as earlier set lesson = null, verb = null, content = null
  where account_id = ${accountId} and verb <> 'erased'
    and ${isErased(accountId, sql`earlier.id`, sql`earlier.lesson`)}
`;

/**
 * Stores what one device of an account sends: when this resolves, all of it is on the disk; when it rejects, none. What is
 * there already stays as it is.
 * @param clockAheadMs milliseconds by which the device's clock is ahead of ours
 * @returns how many were new; null when the account is gone
 */
export async function storeRecords(
  { orm }: Database,
  accountId: string,
  records: readonly LearningRecord[],
  clockAheadMs: number,
): Promise<number | null> {
  type Counts = Rows<{ accounts: number; accepted: number }>;
  const store = async (executor: Pick<Database['orm'], 'execute'>) => {
    const { rows } = (await executor.execute(storing(accountId, records, clockAheadMs))) as unknown as Counts;
    return rows[0]!.accounts === 0 ? null : rows[0]!.accepted;
  };
  if (!records.some(({ verb }) => verb === 'erased')) return store(orm);
  return orm.transaction(async (transaction) => {
    const accepted = await store(transaction);
    await transaction.execute(blanking(accountId));
    return accepted;
  });
}

/**
 * The records of an account after `cursor`, in their order of arrival, without those the device has just sent.
 * @returns at most MOST_RECORDS of them; `more` when others wait behind the new `cursor`
 */
export async function recordsAfter(
  { orm }: Database,
  accountId: string,
  cursor: number,
  sent: readonly string[],
): Promise<{ records: LearningRecord[]; cursor: number; more: boolean }> {
  const { rows } = (await orm.execute(sql`
    select sequence::float8 as sequence, case when id = any(${list(sent)}) then null else content end as content
    from learning_record where account_id = ${accountId} and sequence > ${cursor}
    order by sequence limit ${MOST_RECORDS + 1}
  `)) as unknown as Rows<{ sequence: number; content: LearningRecord | null }>;
  const page = rows.slice(0, MOST_RECORDS);
  return {
    records: page.flatMap(({ content }) => (content ? [content] : [])),
    cursor: page[page.length - 1]?.sequence ?? cursor,
    more: rows.length > MOST_RECORDS,
  };
}
