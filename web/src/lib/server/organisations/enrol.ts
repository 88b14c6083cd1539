import { createHash } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { MOST_AT_ONCE } from '@wetechcare/core/enrolment/read-nicknames.ts';
import { drawResumeCode, MOST_DRAWS, noFreshCode } from '../accounts/resume-code.ts';
import type { Database } from '../database/database.ts';
import { account, learnerGroup, membership } from '../database/schema.ts';
import { renewCode } from './renew-code.ts';

/** What a card says: shown once, kept nowhere. */
export interface LearnerCode {
  accountId: string;
  nickname: string;
  words: string[];
}

export interface EnrolmentRequest {
  organisationId: string;
  groupId: string;
  /** UUID drawn when the form was shown: the accounts follow from it, so that the same form sent twice makes them once. */
  form: string;
  nicknames: readonly string[];
}

export type Enrolment =
  | { ok: true; learners: LearnerCode[] }
  /** `already`: this form was sent before, with these learners. `no-group`: it is not one of this organisation. */
  | { ok: false; reason: 'already'; learners: Omit<LearnerCode, 'words'>[] }
  | { ok: false; reason: 'no-group' };

/** Account of the learner at this place of a form: a UUID of version 8 (RFC 9562, section 5.8). */
function accountIdOf(organisationId: string, form: string, place: number): string {
  const bytes = createHash('sha256').update(`${organisationId} ${form} ${place}`).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

const accountIdsOf = (organisationId: string, form: string) =>
  Array.from({ length: MOST_AT_ONCE }, (_, place) => accountIdOf(organisationId, form, place));

/** Who was enrolled with this form, in the order of its list. */
export async function enrolledWith(
  { orm }: Database,
  organisationId: string,
  form: string,
): Promise<Omit<LearnerCode, 'words'>[]> {
  const ids = accountIdsOf(organisationId, form);
  const found = await orm
    .select({ accountId: membership.accountId, nickname: membership.nickname })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), inArray(membership.accountId, ids)));
  return found.sort((a, b) => ids.indexOf(a.accountId) - ids.indexOf(b.accountId));
}

/** Stores all or nothing. @returns false when an account or a code is there already */
function store(
  { orm }: Database,
  { organisationId, groupId }: EnrolmentRequest,
  learners: readonly (Omit<LearnerCode, 'words'> & { resumeCodeHash: string })[],
): Promise<boolean> {
  return orm.transaction(async (transaction) => {
    const made = await transaction
      .insert(account)
      .values(learners.map(({ accountId, resumeCodeHash }) => ({ id: accountId, resumeCodeHash })))
      .onConflictDoNothing()
      .returning({ id: account.id });
    if (made.length < learners.length) {
      if (made.length > 0)
        await transaction.delete(account).where(
          inArray(
            account.id,
            made.map(({ id }) => id),
          ),
        );
      return false;
    }
    await transaction.insert(membership).values(
      learners.map(({ accountId, nickname }) => ({
        organisationId,
        accountId,
        role: 'learner' as const,
        nickname,
        groupId,
      })),
    );
    return true;
  });
}

/**
 * Makes an account for each nickname and puts it in the group, all or none.
 * @param key the installation's secret: see server-key.ts
 * @param request nicknames as `parseNickname` gives them, from 1 to MOST_AT_ONCE
 * @returns the codes, in the order of the nicknames
 */
export async function enrol(database: Database, key: Buffer, request: EnrolmentRequest): Promise<Enrolment> {
  const { organisationId, groupId, form, nicknames } = request;
  if (nicknames.length < 1 || nicknames.length > MOST_AT_ONCE)
    throw new RangeError(`from 1 to ${MOST_AT_ONCE} nicknames expected, ${nicknames.length} given`);
  const [group] = await database.orm
    .select({ id: learnerGroup.id })
    .from(learnerGroup)
    .where(
      and(
        eq(learnerGroup.id, groupId),
        eq(learnerGroup.organisationId, organisationId),
        isNull(learnerGroup.archivedAt),
      ),
    );
  if (!group) return { ok: false, reason: 'no-group' };
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const already = await enrolledWith(database, organisationId, form);
    if (already.length > 0) return { ok: false, reason: 'already', learners: already };
    const learners = await Promise.all(
      nicknames.map(async (nickname, place) => ({
        accountId: accountIdOf(organisationId, form, place),
        nickname,
        ...(await drawResumeCode(key)),
      })),
    );
    if (await store(database, request, learners))
      return {
        ok: true,
        learners: learners.map(({ accountId, nickname, words }) => ({ accountId, nickname, words })),
      };
  }
  throw noFreshCode();
}

/** Gives new codes to those who were enrolled with this form, when the page that showed the first ones is lost. */
export async function renewCodesOf(
  database: Database,
  key: Buffer,
  organisationId: string,
  form: string,
): Promise<LearnerCode[]> {
  const learners = await enrolledWith(database, organisationId, form);
  const renewed = await Promise.all(
    learners.map(({ accountId }) => renewCode(database, key, organisationId, accountId)),
  );
  return renewed.flatMap((learner) => learner ?? []);
}
