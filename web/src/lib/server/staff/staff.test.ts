import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { dropExpired } from '../database/drop-expired.ts';
import { openDatabase } from '../database/open-database.ts';
import { hashSecretToken } from '../secret-token.ts';
import { account, invitation, membership, staffCredential, staffSession } from '../database/schema.ts';
import { testPlace, type TestPlace } from '../database/test-database.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import {
  acceptAsHelper,
  acceptAsNewHelper,
  createInvitation,
  findInvitation,
  type InvitationTo,
  type NewHelper,
} from './invitation.ts';
import {
  createOrganisation,
  findOrganisations,
  organisationName,
  readOrganisationName,
} from './organisations.ts';
import { createStaffSession, endStaffSession, findStaff } from './session.ts';
import { signIn, type SignInContext } from './sign-in.ts';
import { makeTotpSetup, openTotpSetup } from './totp-setup.ts';
import { makeTotpSecret, totpCode, totpStep } from './totp.ts';

const NOW = 1_800_000_000_000;
const PASSWORD = 'le chat dort dehors';
const key = randomBytes(32);
let place: TestPlace;
let database: Database;
useTestDatabase((opened, at) => {
  database = opened;
  place = at;
});

const newHelper = (more: Partial<NewHelper> = {}): NewHelper => ({
  email: `${randomUUID()}@exemple.fr`,
  password: PASSWORD,
  totpSecret: makeTotpSecret(),
  totpStep: 0,
  ...more,
});

/** Somebody who has accepted an invitation. */
async function somebody(to: InvitationTo, more: Partial<NewHelper> = {}) {
  const helper = newHelper(more);
  const accepted = await acceptAsNewHelper(database, key, await createInvitation(database, to), helper);
  if (!accepted.ok) throw new Error(accepted.reason);
  const staff = await findStaff(database, accepted.token);
  return { ...helper, token: accepted.token, staff: staff! };
}

const anOrganisation = () => createOrganisation(database, `Structure ${randomUUID()}`);

describe('an invitation', () => {
  test('makes an account with its role, once, and signs in', async () => {
    const organisationId = await anOrganisation();
    const { staff, email } = await somebody({ organisationId, role: 'manager' });
    expect(staff).toMatchObject({ email, siteRoles: [] });
    expect(staff.memberships).toEqual([
      { organisationId, organisationName: expect.stringMatching(/^Structure /), role: 'manager' },
    ]);
    const operator = await somebody({ organisationId: null, role: 'operator' });
    expect(operator.staff).toMatchObject({ siteRoles: ['operator'], memberships: [] });
  });

  test('of ten who come at the same time one has it, and nothing is left of the others', async () => {
    const token = await createInvitation(database, { organisationId: null, role: 'author' });
    const before = await database.orm.$count(account);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => acceptAsNewHelper(database, key, token, newHelper())),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((each) => !each.ok && each.reason === 'gone')).toHaveLength(9);
    expect(await database.orm.$count(account)).toBe(before + 1);
  });

  test('with an address that has an account, makes nothing and can still be used', async () => {
    const { email } = await somebody({ organisationId: null, role: 'author' });
    const token = await createInvitation(database, { organisationId: null, role: 'author' });
    const before = await database.orm.$count(account);
    expect(await acceptAsNewHelper(database, key, token, newHelper({ email }))).toEqual({
      ok: false,
      reason: 'email-taken',
    });
    expect(await database.orm.$count(account)).toBe(before);
    expect(await findInvitation(database, token)).not.toBeNull();
  });

  test('is nothing once it is a week old, and is dropped then', async () => {
    const token = await createInvitation(database, { organisationId: null, role: 'operator' });
    const at = eq(invitation.tokenHash, hashSecretToken(token));
    const [made] = await database.orm
      .select({ hours: sql<string>`extract(epoch from expires_at - now()) / 3600` })
      .from(invitation)
      .where(at);
    expect(Number(made!.hours)).toBeCloseTo(7 * 24, 1);
    await database.orm
      .update(invitation)
      .set({ expiresAt: sql`now()` })
      .where(at);
    expect(await findInvitation(database, token)).toBeNull();
    expect(await acceptAsNewHelper(database, key, token, newHelper())).toEqual({ ok: false, reason: 'gone' });
    const fresh = await createInvitation(database, { organisationId: null, role: 'operator' });
    await dropExpired(database);
    expect(await database.orm.select().from(invitation).where(at)).toEqual([]);
    expect(await findInvitation(database, fresh)).not.toBeNull();
  });

  test.each(['', 'x', 'a'.repeat(43), "' or true --"])('%j is none', async (token) => {
    expect(await findInvitation(database, token)).toBeNull();
    expect(await acceptAsNewHelper(database, key, token, newHelper())).toEqual({ ok: false, reason: 'gone' });
  });

  test('accepted by a helper who is signed in, adds an organisation; a manager stays one, who left comes back', async () => {
    const first = await anOrganisation();
    const second = await anOrganisation();
    const { staff, token } = await somebody({ organisationId: first, role: 'manager' });
    const accept = async (to: InvitationTo) =>
      acceptAsHelper(database, await createInvitation(database, to), staff);
    const roles = async () =>
      Object.fromEntries(
        (await findStaff(database, token))!.memberships.map(({ organisationId, role }) => [
          organisationId,
          role,
        ]),
      );
    expect(await accept({ organisationId: second, role: 'helper' })).toBe(true);
    expect(await accept({ organisationId: first, role: 'helper' })).toBe(true);
    expect(await roles()).toEqual({ [first]: 'manager', [second]: 'helper' });
    expect(await accept({ organisationId: second, role: 'manager' })).toBe(true);
    await database.orm
      .update(membership)
      .set({ archivedAt: new Date() })
      .where(eq(membership.organisationId, first));
    expect(await roles()).toEqual({ [second]: 'manager' });
    expect(await accept({ organisationId: first, role: 'helper' })).toBe(true);
    expect(await roles()).toEqual({ [first]: 'helper', [second]: 'manager' });
    expect(await acceptAsHelper(database, 'a'.repeat(43), staff)).toBe(false);
  });
});

describe('signing in', () => {
  let limits: Pick<SignInContext, 'wrongTries' | 'tries'>;
  const freshLimits = (wrong = 1000, all = 1000) => ({
    wrongTries: createRateLimit({ allowed: wrong, windowSeconds: 3600, now: () => 0 }),
    tries: createRateLimit({ allowed: all, windowSeconds: 3600, now: () => 0 }),
  });
  beforeAll(() => {
    limits = freshLimits();
  });

  const at = (ms: number, more: Partial<SignInContext> = {}): SignInContext => ({
    database,
    key,
    address: '192.0.2.1',
    now: () => ms,
    ...limits,
    ...more,
  });
  const right = (helper: NewHelper, ms = NOW) => ({
    email: helper.email,
    password: helper.password,
    code: totpCode(helper.totpSecret, totpStep(ms)),
  });
  const wrong = { ok: false, wait: 0 };

  test('with the three things opens a session of twelve hours', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    const result = await signIn(right(helper), at(NOW));
    if (!result.ok) throw new Error('refused');
    expect(await findStaff(database, result.token)).toEqual(helper.staff);
    const [row] = await database.orm
      .select({ hours: sql<string>`max(extract(epoch from expires_at - now()) / 3600)` })
      .from(staffSession)
      .where(eq(staffSession.accountId, helper.staff.accountId));
    expect(Number(row!.hours)).toBeCloseTo(12, 1);
  });

  test('the address is the same in capitals and with spaces around', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    const form = { ...right(helper), email: `  ${helper.email.toUpperCase()} ` };
    expect((await signIn(form, at(NOW))).ok).toBe(true);
  });

  test('whatever is wrong, the answer is the same, and the same statements are run', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    const attempts = [
      { ...right(helper), email: 'personne@exemple.fr' },
      { ...right(helper), email: 'pas une adresse' },
      { ...right(helper), password: 'le chat dort dedans' },
      { ...right(helper), password: 'x'.repeat(10_000) },
      { ...right(helper), code: '' },
      { ...right(helper), code: totpCode(helper.totpSecret, totpStep(NOW) + 5) },
    ];
    const shapes = [];
    for (const attempt of attempts) {
      const statements: string[] = [];
      expect(await signIn(attempt, at(NOW, { database: noting(statements) }))).toEqual(wrong);
      shapes.push(statements);
    }
    expect(shapes[0]).toEqual(['select', 'update']);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect((await signIn(right(helper), at(NOW))).ok).toBe(true);
  });

  test('a code serves once, also for ten who use it at the same time', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(right(helper), at(NOW))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn(right(helper), at(NOW))).toEqual(wrong);
    expect((await signIn(right(helper, NOW + 30_000), at(NOW + 30_000))).ok).toBe(true);
  });

  test('the code with which the account was confirmed does not serve again', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' }, { totpStep: totpStep(NOW) });
    expect(await signIn(right(helper), at(NOW))).toEqual(wrong);
  });

  test('the codes of one helper open nothing of another', async () => {
    const [first, second] = [
      await somebody({ organisationId: null, role: 'author' }),
      await somebody({ organisationId: null, role: 'author' }),
    ];
    expect(await signIn({ ...right(first), code: right(second).code }, at(NOW))).toEqual(wrong);
    // Not even when somebody who can write in the database gives one the secret of the other.
    const [row] = await database.orm
      .select()
      .from(staffCredential)
      .where(eq(staffCredential.email, second.email));
    await database.orm
      .update(staffCredential)
      .set({ totpSecret: row!.totpSecret })
      .where(eq(staffCredential.email, first.email));
    expect(await signIn({ ...right(first), code: right(second).code }, at(NOW))).toEqual(wrong);
  });

  test('after ten wrong tries one waits, whether or not the address has an account; right ones do not count', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    const waits = [];
    for (const email of [helper.email, 'personne@exemple.fr']) {
      limits = freshLimits(10);
      if (email === helper.email)
        for (let time = NOW; time < NOW + 12 * 30_000; time += 30_000)
          expect((await signIn(right(helper, time), at(time))).ok).toBe(true);
      const attempt = { email, password: 'autre chose', code: '000000' };
      for (let tries = 0; tries < 10; tries++) expect(await signIn(attempt, at(NOW))).toEqual(wrong);
      waits.push(await signIn(attempt, at(NOW)));
      // The right password does not help any more either.
      if (email === helper.email) {
        const later = NOW + 20 * 30_000;
        expect(await signIn(right(helper, later), at(later))).toEqual(waits[0]);
      }
    }
    expect(waits[0]).toEqual({ ok: false, wait: 3600 });
    expect(waits[1]).toEqual(waits[0]);
    limits = freshLimits();
  });

  test('an address that tries too often waits, and locks nobody else out', async () => {
    const helper = await somebody({ organisationId: null, role: 'author' });
    limits = freshLimits(10, 3);
    const attempt = { email: helper.email, password: 'autre chose', code: '000000' };
    for (let tries = 0; tries < 30; tries++) await signIn(attempt, at(NOW, { address: '192.0.2.66' }));
    expect(await signIn(attempt, at(NOW, { address: '192.0.2.66' }))).toEqual({ ok: false, wait: 3600 });
    expect((await signIn(right(helper), at(NOW))).ok).toBe(true);
    limits = freshLimits();
  });

  /** The same database, which notes each kind of statement. */
  function noting(statements: string[]): Database {
    const orm = new Proxy(database.orm, {
      get(target, name) {
        if (['select', 'insert', 'update', 'delete', 'execute'].includes(String(name)))
          statements.push(String(name));
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { ...database, orm };
  }
});

describe('a session', () => {
  test('ends when one signs out, when its time is over, and with the account', async () => {
    const { staff, token } = await somebody({ organisationId: null, role: 'author' });
    await endStaffSession(database, token);
    await endStaffSession(database, token);
    expect(await findStaff(database, token)).toBeNull();

    const late = await createStaffSession(database, staff.accountId);
    await database.orm
      .update(staffSession)
      .set({ expiresAt: sql`now()` })
      .where(eq(staffSession.accountId, staff.accountId));
    expect(await findStaff(database, late)).toBeNull();

    const last = await createStaffSession(database, staff.accountId);
    await database.orm.delete(account).where(eq(account.id, staff.accountId));
    expect(await findStaff(database, last)).toBeNull();
  });

  test('knows the roles as they are now', async () => {
    const organisationId = await anOrganisation();
    const { token } = await somebody({ organisationId, role: 'helper' });
    await database.orm.delete(membership).where(eq(membership.organisationId, organisationId));
    expect((await findStaff(database, token))?.memberships).toEqual([]);
  });

  test.each(['', 'x', 'a'.repeat(43)])('%j opens nothing', async (token) => {
    expect(await findStaff(database, token)).toBeNull();
  });
});

test('neither a token, nor a password, nor the secret of the codes is in the database', async () => {
  const link = await createInvitation(database, { organisationId: null, role: 'operator' });
  const { token, totpSecret } = await somebody({ organisationId: null, role: 'operator' });
  const rows = JSON.stringify([
    await database.orm.select().from(invitation),
    await database.orm.select().from(staffCredential),
    await database.orm.select().from(staffSession),
  ]);
  const secret = Buffer.from(totpSecret);
  for (const each of [link, token, PASSWORD, secret.toString('base64url'), secret.toString('hex')])
    expect(rows).not.toContain(each);
});

test('the secret of the codes travels sealed, and opens only for its invitation', () => {
  const setup = makeTotpSetup(key, 'this', 'Maison de quartier');
  const letters = setup.letters.replaceAll(' ', '');
  expect(setup.uri).toContain(letters);
  expect(setup.sealed).not.toContain(letters);
  expect(openTotpSetup(setup.sealed, key, 'this', 'Maison de quartier')?.setup).toEqual(setup);
  expect(openTotpSetup(setup.sealed, key, 'another', 'Maison de quartier')).toBeNull();
  expect(openTotpSetup(setup.sealed, randomBytes(32), 'this', 'Maison de quartier')).toBeNull();
  expect(openTotpSetup('nonsense', key, 'this', 'Maison de quartier')).toBeNull();
});

test('organisations are found by a part of their name, whatever signs are in it', async () => {
  const id = await createOrganisation(database, 'Mission locale 100 % Été');
  expect(await findOrganisations(database, '100 % É')).toEqual([{ id, name: 'Mission locale 100 % Été' }]);
  expect(await findOrganisations(database, '%_')).toEqual([]);
  expect(await organisationName(database, id)).toBe('Mission locale 100 % Été');
  expect(await organisationName(database, randomUUID())).toBeNull();
  expect(readOrganisationName('  Mission \n locale ')).toBe('Mission locale');
  expect(readOrganisationName('x')).toBeNull();
  expect(readOrganisationName('x'.repeat(81))).toBeNull();
});

// Another process starts, and makes a database of its own.
describe('npm run invite:operator', { timeout: 120_000 }, () => {
  const script = join(import.meta.dirname, '../../../../../scripts/invite-operator.ts');
  const run = (settings: TestPlace['settings']) =>
    promisify(execFile)(process.execPath, [script], {
      env: {
        ...process.env,
        DATA_DIR: settings.dataDir,
        DATABASE_URL: settings.databaseUrl ?? '',
        DATABASE_SCHEMA: settings.schema ?? '',
        ORIGIN: 'https://site.exemple',
      },
    });

  test('prints a link that makes an operator', async () => {
    const other = testPlace();
    const { stdout } = await run(other.settings);
    const token = /^https:\/\/site\.exemple\/aidants\/invitation\/([\w-]{43})$/m.exec(stdout)?.[1];
    const opened = await openDatabase(other.settings);
    try {
      expect(await findInvitation(opened, token ?? '')).toMatchObject({ role: 'operator' });
    } finally {
      await opened.close();
      await other.remove();
    }
  });

  test.skipIf(process.env.DATABASE_URL)(
    'says in plain words that the embedded database is in use',
    async () => {
      const failed = (await run(place.settings).catch((error: unknown) => error)) as {
        code: number;
        stderr: string;
      };
      expect(failed.code).toBe(6);
      expect(failed.stderr).toContain('déjà utilisé par un autre processus');
      expect(failed.stderr).toContain('Aucune invitation n’a été faite');
    },
  );
});
