import { and, eq, lt } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { staffCredential } from '../database/schema.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readEmail } from './email.ts';
import { isPassword } from './password.ts';
import { createStaffSession } from './session.ts';
import { acceptedStep } from './totp.ts';
import { openTotpSecret } from './totp-secret.ts';

/** No account and no secret: what a wrong sign-in is compared with, so that it takes the same way to its end. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_SECRET = Buffer.alloc(20);

export interface SignInContext {
  database: Database;
  /** The installation's secret. */
  key: Buffer;
  /** Counts wrong tries of one e-mail address, whether or not somebody has it. */
  wrongTries: RateLimit;
  /** Counts tries from one network address. */
  tries: RateLimit;
  /** Network address of the sender; counted, never stored. */
  address: string;
  /** Unix time in milliseconds. */
  now: () => number;
}

export interface SignInForm {
  email: string;
  password: string;
  code: string;
}

export type SignInResult =
  | { ok: true; token: string }
  /** `wrong` says nothing more; `wait`: seconds until one may try again, 0 when wrong. */
  | { ok: false; wait: number };

const WRONG: SignInResult = { ok: false, wait: 0 };

/**
 * Signs a helper in with e-mail address, password and code. Whatever is wrong, the answer and the work are the same. A code serves
 * once, and a wrong password does not use it up.
 */
export async function signIn(form: SignInForm, context: SignInContext): Promise<SignInResult> {
  const { database, key, now } = context;
  const email = readEmail(form.email) ?? '';
  const typed = email || form.email;
  const wait = context.tries.take(context.address) || context.wrongTries.take(typed);
  if (wait > 0) return { ok: false, wait };

  const [kept] = await database.orm.select().from(staffCredential).where(eq(staffCredential.email, email));
  const known = await isPassword(form.password, kept?.passwordHash ?? null, key);
  const secret = kept && openTotpSecret(kept.totpSecret, key, kept.accountId);
  const step = acceptedStep(secret ?? NO_SECRET, form.code, now(), kept?.totpLastStep);
  const isRight = known && secret && step !== null;

  // One statement decides who is first with a code; nobody's account takes the same statement in vain.
  const [taken] = await database.orm
    .update(staffCredential)
    .set({ totpLastStep: step ?? 0 })
    .where(
      and(
        eq(staffCredential.accountId, isRight ? kept!.accountId : NOBODY),
        lt(staffCredential.totpLastStep, step ?? 0),
      ),
    )
    .returning({ accountId: staffCredential.accountId });
  if (!taken) return WRONG;
  context.wrongTries.giveBack(typed);
  return { ok: true, token: await createStaffSession(database, taken.accountId) };
}
