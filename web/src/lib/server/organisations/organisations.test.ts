import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { LearningRecord } from '@wetechcare/core/progress/record.ts';
import { aRecord } from '@wetechcare/core/progress/test-records.ts';
import type { Staff } from '../access/staff.ts';
import { signInWithCode } from '../accounts/account.ts';
import { createSession } from '../accounts/session.ts';
import type { Database } from '../database/database.ts';
import {
  accessLog,
  account,
  accountSession,
  membership,
  organisation,
  staffCredential,
} from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { recordsAfter, storeRecords } from '../sync/exchange-records.ts';
import { enrol, renewCodesOf, type LearnerCode } from './enrol.ts';
import { groupProgress } from './group-progress.ts';
import { createGroup, findGroup, listGroups } from './groups.ts';
import {
  archivedLearners,
  archiveLearner,
  findLearner,
  learnersIn,
  moveToGroup,
  restoreLearner,
} from './learner.ts';
import { mergeDuplicates } from './merge-duplicates.ts';
import { renewCode } from './renew-code.ts';

const key = randomBytes(32);
let database: Database;
useTestDatabase((opened) => (database = opened));

async function anOrganisation(): Promise<string> {
  const id = randomUUID();
  await database.orm.insert(organisation).values({ id, name: 'Maison de quartier' });
  return id;
}

async function aGroup(organisationId: string, name = 'Atelier du mardi'): Promise<string> {
  const id = randomUUID();
  await createGroup(database, organisationId, { id, name });
  return id;
}

async function aHelper(organisationId: string): Promise<Staff> {
  const accountId = randomUUID();
  await database.orm.insert(account).values({ id: accountId });
  await database.orm
    .insert(membership)
    .values({ organisationId, accountId, role: 'helper', nickname: 'Aline' });
  return {
    accountId,
    email: 'aline@exemple.fr',
    siteRoles: [],
    memberships: [{ organisationId, organisationName: 'Maison de quartier', role: 'helper' }],
  };
}

interface Enrolled {
  organisationId: string;
  groupId: string;
  learners: LearnerCode[];
}

async function enrolled(...nicknames: string[]): Promise<Enrolled> {
  const organisationId = await anOrganisation();
  const groupId = await aGroup(organisationId);
  const done = await enrol(database, key, { organisationId, groupId, form: randomUUID(), nicknames });
  if (!done.ok) throw new Error(done.reason);
  return { organisationId, groupId, learners: done.learners };
}

const opens = async ({ words }: Pick<LearnerCode, 'words'>) =>
  (await signInWithCode(database, key, words, true)) !== null;
const countAccounts = async () => (await database.orm.select({ id: account.id }).from(account)).length;
const consent = (accountId: string) =>
  database.orm.update(membership).set({ consentedAt: new Date() }).where(eq(membership.accountId, accountId));
const did = (accountId: string, ...records: LearningRecord[]) =>
  storeRecords(database, accountId, records, 0);
const recordsOf = async (accountId: string, cursor = 0) =>
  (await recordsAfter(database, accountId, cursor, [])).records.map(({ id }) => id).sort();

describe('twelve learners are enrolled', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `Personne ${index + 1}`);

  test('each gets a code of five words that opens their own account, and the group has them all', async () => {
    const { organisationId, groupId, learners } = await enrolled(...twelve);
    expect(learners.map(({ nickname }) => nickname)).toEqual(twelve);
    expect(new Set(learners.map(({ words }) => words.join(' '))).size).toBe(12);
    for (const learner of learners) {
      expect(learner.words).toHaveLength(5);
      expect(await opens(learner)).toBe(true);
    }
    expect((await learnersIn(database, organisationId, groupId)).map(({ nickname }) => nickname)).toEqual(
      twelve,
    );
    expect(await listGroups(database, organisationId)).toMatchObject([{ id: groupId, learners: 12 }]);
  });

  test('the same form sent twice, one after the other or at once, enrols them once', async () => {
    const organisationId = await anOrganisation();
    const groupId = await aGroup(organisationId);
    const request = { organisationId, groupId, form: randomUUID(), nicknames: twelve };
    const before = await countAccounts();
    const answers = await Promise.all([1, 2, 3].map(() => enrol(database, key, request)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await enrol(database, key, { ...request, nicknames: ['Somebody else'] });
    expect(await countAccounts()).toBe(before + 12);
    for (const answer of [...answers.filter(({ ok }) => !ok), again])
      expect(answer).toMatchObject({ reason: 'already', learners: twelve.map((nickname) => ({ nickname })) });
  });

  test('when the page with the codes is lost, new codes replace them', async () => {
    const organisationId = await anOrganisation();
    const groupId = await aGroup(organisationId);
    const form = randomUUID();
    const first = await enrol(database, key, { organisationId, groupId, form, nicknames: ['Awa', 'Karim'] });
    const second = await renewCodesOf(database, key, organisationId, form);
    expect(second.map(({ nickname }) => nickname)).toEqual(['Awa', 'Karim']);
    expect(await opens(second[0]!)).toBe(true);
    expect(await opens((first as { learners: LearnerCode[] }).learners[0]!)).toBe(false);
    expect(await renewCodesOf(database, key, await anOrganisation(), form)).toEqual([]);
  });

  test('not into a group of another organisation', async () => {
    const before = await countAccounts();
    const groupId = await aGroup(await anOrganisation());
    const answer = await enrol(database, key, {
      organisationId: await anOrganisation(),
      groupId,
      form: randomUUID(),
      nicknames: ['Awa'],
    });
    expect(answer).toEqual({ ok: false, reason: 'no-group' });
    expect(await countAccounts()).toBe(before);
  });

  test('no code is kept: the database has only what cannot be turned back into one', async () => {
    const { learners } = await enrolled('Awa');
    const [row] = await database.orm.select().from(account).where(eq(account.id, learners[0]!.accountId));
    expect(row?.resumeCodeHash).toMatch(/^[\w-]{43}$/);
    for (const word of learners[0]!.words) expect(JSON.stringify(row)).not.toContain(`"${word}"`);
  });
});

describe('a learner', () => {
  test('gets a new code, and the old one opens nothing any more', async () => {
    const { organisationId, learners } = await enrolled('Awa');
    const renewed = await renewCode(database, key, organisationId, learners[0]!.accountId);
    expect(renewed).toMatchObject({ nickname: 'Awa', accountId: learners[0]!.accountId });
    expect(await opens(renewed!)).toBe(true);
    expect(await opens(learners[0]!)).toBe(false);
  });

  test('is moved, archived and put back', async () => {
    const { organisationId, groupId, learners } = await enrolled('Awa', 'Karim');
    const { accountId } = learners[0]!;
    const other = await aGroup(organisationId, 'Atelier du jeudi');
    expect(await moveToGroup(database, organisationId, accountId, other)).toBe(true);
    expect(await learnersIn(database, organisationId, other)).toMatchObject([{ nickname: 'Awa' }]);
    expect(await archiveLearner(database, organisationId, accountId)).toBe(true);
    expect(await learnersIn(database, organisationId, other)).toEqual([]);
    expect(await archivedLearners(database, organisationId)).toMatchObject([{ nickname: 'Awa' }]);
    expect(await opens(learners[0]!)).toBe(true);
    expect(await restoreLearner(database, organisationId, accountId)).toBe(true);
    expect(await listGroups(database, organisationId)).toMatchObject([
      { id: other, learners: 1 },
      { id: groupId, learners: 1 },
    ]);
  });

  test('is out of reach of another organisation, as is a helper of one’s own', async () => {
    const { organisationId, groupId, learners } = await enrolled('Awa', 'Awa 2');
    const { accountId } = learners[0]!;
    const elsewhere = await anOrganisation();
    const groupElsewhere = await aGroup(elsewhere);
    expect(await findLearner(database, elsewhere, accountId)).toBeNull();
    expect(await findGroup(database, elsewhere, groupId)).toBeNull();
    expect(await renewCode(database, key, elsewhere, accountId)).toBeNull();
    expect(await moveToGroup(database, elsewhere, accountId, groupElsewhere)).toBe(false);
    expect(await moveToGroup(database, organisationId, accountId, groupElsewhere)).toBe(false);
    expect(await archiveLearner(database, elsewhere, accountId)).toBe(false);
    expect(await restoreLearner(database, elsewhere, accountId)).toBe(false);
    expect(await mergeDuplicates(database, elsewhere, accountId, learners[1]!.accountId)).toBe(false);
    expect(await learnersIn(database, elsewhere, groupId)).toEqual([]);

    const helper = await aHelper(organisationId);
    expect(await renewCode(database, key, organisationId, helper.accountId)).toBeNull();
    expect(await archiveLearner(database, organisationId, helper.accountId)).toBe(false);
    expect(await mergeDuplicates(database, organisationId, accountId, helper.accountId)).toBe(false);
    expect(await learnersIn(database, organisationId, groupId)).toHaveLength(2);
    for (const learner of learners) expect(await opens(learner)).toBe(true);
  });
});

test('a form that makes a group makes one, however often it is sent', async () => {
  const organisationId = await anOrganisation();
  const group = { id: randomUUID(), name: 'Atelier du mardi' };
  await Promise.all([1, 2].map(() => createGroup(database, organisationId, group)));
  expect(await listGroups(database, organisationId)).toEqual([{ ...group, learners: 0 }]);
});

describe('who is stuck', () => {
  test('is seen of those who agreed only, and they can read who looked, once a day', async () => {
    const { organisationId, groupId, learners } = await enrolled('Awa', 'Karim');
    const [awa, karim] = learners.map(({ accountId }) => accountId) as [string, string];
    await consent(awa);
    for (const accountId of [awa, karim])
      await did(accountId, aRecord(1, { verb: 'failed', activity: 'check', result: { share: 0.5 } }));
    const helper = await aHelper(organisationId);
    const see = () => groupProgress(database, helper, organisationId, groupId);
    const [first] = await Promise.all([see(), see()]);
    await see();
    expect(first).toMatchObject([
      { nickname: 'Awa', lessons: [{ lesson: 'un-message', isStuck: true, next: 'guided', percent: 15 }] },
      { nickname: 'Karim', lessons: null },
    ]);
    const looked = await database.orm
      .select()
      .from(accessLog)
      .where(eq(accessLog.organisationId, organisationId));
    expect(looked).toMatchObject([{ accountId: awa, staffAccountId: helper.accountId }]);
  });

  test('is not seen by a helper of another organisation', async () => {
    const { organisationId, groupId, learners } = await enrolled('Awa');
    await consent(learners[0]!.accountId);
    const stranger = await aHelper(await anOrganisation());
    expect(await groupProgress(database, stranger, organisationId, groupId)).toMatchObject([
      { lessons: null },
    ]);
    expect(
      await database.orm.select().from(accessLog).where(eq(accessLog.organisationId, organisationId)),
    ).toEqual([]);
  });
});

describe('two accounts of one person become one', () => {
  test('with what was done on both, which every device then fetches', async () => {
    const { organisationId, learners } = await enrolled('Awa', 'Awa 2');
    const [kept, dropped] = learners.map(({ accountId }) => accountId) as [string, string];
    const shared = aRecord(1);
    await did(kept, shared, aRecord(2));
    await did(dropped, shared, aRecord(3), aRecord(4));
    await createSession(database, dropped, false);
    const all = [1, 2, 3, 4].map((second) => aRecord(second).id).sort();

    expect(await mergeDuplicates(database, organisationId, kept, dropped)).toBe(true);
    expect(await recordsOf(kept)).toEqual(all);
    // A device of either account has seen numbers up to the last one of its own: all of the other's come after them.
    expect(await recordsOf(kept, 2)).toEqual(all);
    expect(await recordsOf(kept, 3)).toEqual(all);
    await did(kept, aRecord(5));
    expect(await recordsOf(kept)).toEqual([...all, aRecord(5).id].sort());

    expect(await database.orm.select().from(account).where(eq(account.id, dropped))).toEqual([]);
    expect(await opens(learners[0]!)).toBe(true);
    expect(await opens(learners[1]!)).toBe(false);
    const [device] = await database.orm.select().from(accountSession).where(eq(accountSession.shared, false));
    expect(device?.accountId).toBe(kept);
  });

  test('what was erased on one stays erased', async () => {
    const { organisationId, learners } = await enrolled('Awa', 'Awa 2');
    const [kept, dropped] = learners.map(({ accountId }) => accountId) as [string, string];
    await did(kept, aRecord(1));
    await did(dropped, aRecord(2, { verb: 'erased', lesson: '*' }));
    await mergeDuplicates(database, organisationId, kept, dropped);
    expect(await recordsOf(kept)).toEqual([aRecord(2).id]);
  });

  test('and helpers see the progress only if both had agreed', async () => {
    for (const agreed of [0, 1, 2]) {
      const { organisationId, learners } = await enrolled('Awa', 'Awa 2');
      for (const { accountId } of learners.slice(0, agreed)) await consent(accountId);
      await mergeDuplicates(database, organisationId, learners[0]!.accountId, learners[1]!.accountId);
      const merged = await findLearner(database, organisationId, learners[0]!.accountId);
      expect(merged?.consentedAt !== null).toBe(agreed === 2);
    }
  });

  test('not when one of them is a helper elsewhere, nor with itself', async () => {
    const { organisationId, learners } = await enrolled('Awa', 'Awa 2');
    const [kept, dropped] = learners.map(({ accountId }) => accountId) as [string, string];
    await database.orm
      .insert(staffCredential)
      .values({ accountId: dropped, email: `${dropped}@exemple.fr`, passwordHash: 'x', totpSecret: 'x' });
    expect(await mergeDuplicates(database, organisationId, kept, dropped)).toBe(false);
    expect(await mergeDuplicates(database, organisationId, kept, kept)).toBe(false);
    expect(await findLearner(database, organisationId, dropped)).not.toBeNull();
  });
});
