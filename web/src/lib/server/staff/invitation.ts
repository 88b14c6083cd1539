import { and, eq, gt, sql } from 'drizzle-orm';
import type { InvitedRole, OrganisationRole, SiteRole } from '../access/roles.ts';
import type { Database } from '../database/database.ts';
import {
  account,
  invitation,
  membership,
  organisation,
  siteRole,
  staffCredential,
} from '../database/schema.ts';
import { newId } from '../new-id.ts';
import { hashSecretToken, makeSecretToken } from '../secret-token.ts';
import { hashPassword } from './password.ts';
import { createStaffSession } from './session.ts';
import { sealTotpSecret } from './totp-secret.ts';

/** How long a link waits, in days. */
export const INVITATION_DAYS = 7;

const TOKEN = /^[\w-]{43}$/;
/** What helpers call one another: the beginning of the e-mail address, until there is something better. */
const LONGEST_NICKNAME = 30;

type Orm = Pick<Database, 'orm'>;

export type InvitationTo =
  | { organisationId: string; role: Exclude<OrganisationRole, 'learner'> }
  | { organisationId: null; role: SiteRole };

export interface OpenInvitation {
  role: InvitedRole;
  organisationId: string | null;
  /** Null for a role of the whole site. */
  organisationName: string | null;
}

/** Where the holder of a link goes. */
export const invitationPath = (token: string) => `/aidants/invitation/${token}`;

const isOpen = (token: string) =>
  and(eq(invitation.tokenHash, hashSecretToken(token)), gt(invitation.expiresAt, sql`now()`));

/**
 * Makes an invitation.
 * @returns its token, 256 bits of chance: the only copy, for only its hash is stored
 */
export async function createInvitation({ orm }: Orm, to: InvitationTo): Promise<string> {
  const token = makeSecretToken();
  await orm.insert(invitation).values({
    tokenHash: hashSecretToken(token),
    organisationId: to.organisationId,
    role: to.role,
    expiresAt: sql`now() + ${`${INVITATION_DAYS} days`}::interval`,
  });
  return token;
}

/** What a link invites to; null when it is none, has served, or its time is over. */
export async function findInvitation({ orm }: Orm, token: string): Promise<OpenInvitation | null> {
  if (!TOKEN.test(token)) return null;
  const [found] = await orm
    .select({
      role: invitation.role,
      organisationId: invitation.organisationId,
      organisationName: organisation.name,
    })
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(isOpen(token));
  return found ?? null;
}

/** Ends the transaction without a trace. */
class Refused extends Error {
  readonly reason: 'gone' | 'email-taken';
  constructor(reason: Refused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Takes an invitation away: whoever comes first has it. @throws Refused when there is none */
async function take({ orm }: Orm, token: string) {
  const [taken] = TOKEN.test(token)
    ? await orm
        .delete(invitation)
        .where(isOpen(token))
        .returning({ role: invitation.role, organisationId: invitation.organisationId })
    : [];
  if (!taken) throw new Refused('gone');
  return taken;
}

/** Gives what the invitation promises. A manager stays one; who had left comes back. */
async function grant(
  { orm }: Orm,
  accountId: string,
  email: string,
  to: { role: InvitedRole; organisationId: string | null },
): Promise<void> {
  if (to.role === 'author' || to.role === 'operator') {
    await orm.insert(siteRole).values({ accountId, role: to.role }).onConflictDoNothing();
    return;
  }
  const nickname = email.split('@')[0]!.slice(0, LONGEST_NICKNAME);
  await orm
    .insert(membership)
    .values({ organisationId: to.organisationId!, accountId, role: to.role, nickname })
    .onConflictDoUpdate({
      target: [membership.organisationId, membership.accountId],
      set: {
        role: sql`case when ${membership.role} = 'manager' and ${membership.archivedAt} is null then 'manager' else excluded.role end`,
        archivedAt: null,
      },
    });
}

export interface NewHelper {
  /** In lower case. */
  email: string;
  password: string;
  totpSecret: Uint8Array;
  /** Step of the code with which the secret was confirmed: it does not serve again. */
  totpStep: number;
}

export type Accepted =
  | { ok: true; token: string }
  /** `gone`: no such invitation, or it has served, or its time is over. */
  | { ok: false; reason: 'gone' | 'email-taken' };

async function refusable(work: Promise<string>): Promise<Accepted> {
  try {
    return { ok: true, token: await work };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Makes the account of somebody who accepts an invitation, with its role, and signs them in: all of it or nothing. */
export async function acceptAsNewHelper(
  { orm }: Database,
  key: Buffer,
  token: string,
  { email, password, totpSecret, totpStep }: NewHelper,
): Promise<Accepted> {
  const passwordHash = await hashPassword(password, key);
  const id = newId();
  return refusable(
    orm.transaction(async (transaction) => {
      const to = await take({ orm: transaction }, token);
      await transaction.insert(account).values({ id });
      const made = await transaction
        .insert(staffCredential)
        .values({
          accountId: id,
          email,
          passwordHash,
          totpSecret: sealTotpSecret(totpSecret, key, id),
          totpLastStep: totpStep,
        })
        .onConflictDoNothing({ target: staffCredential.email })
        .returning({ email: staffCredential.email });
      if (made.length === 0) throw new Refused('email-taken');
      await grant({ orm: transaction }, id, email, to);
      return createStaffSession({ orm: transaction }, id);
    }),
  );
}

/** Gives the invitation's role to a helper who is signed in. @returns false when there is no such invitation any more */
export async function acceptAsHelper(
  { orm }: Database,
  token: string,
  { accountId, email }: { accountId: string; email: string },
): Promise<boolean> {
  const accepted = await refusable(
    orm.transaction(async (transaction) => {
      await grant({ orm: transaction }, accountId, email, await take({ orm: transaction }, token));
      return token;
    }),
  );
  return accepted.ok;
}
