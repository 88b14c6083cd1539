import { fail, redirect } from '@sveltejs/kit';
import { database, serverKey } from '#lib/server/app-database.ts';
import { hashSecretToken } from '#lib/server/secret-token.ts';
import { readEmail } from '#lib/server/staff/email.ts';
import {
  acceptAsHelper,
  acceptAsNewHelper,
  findInvitation,
  type OpenInvitation,
} from '#lib/server/staff/invitation.ts';
import { passwordFault, PASSWORD_LENGTH, type PasswordFault } from '#lib/server/staff/password.ts';
import { setSessionCookie } from '#lib/server/staff/session-cookie.ts';
import { signInPath } from '#lib/server/staff/sign-in-path.ts';
import { waitToAccept } from '#lib/server/staff/staff-context.ts';
import { makeTotpSetup, openTotpSetup, type TotpSetup } from '#lib/server/staff/totp-setup.ts';
import { acceptedStep } from '#lib/server/staff/totp.ts';
import type { Actions, PageServerLoad } from './$types';

/** A page where a password is typed runs no script. */
export const csr = false;

/** What the authenticator app writes beside the codes. */
const codeName = ({ organisationName }: OpenInvitation) => organisationName ?? 'Espace aidants';

export const load: PageServerLoad = async ({ params: { token }, url, locals }) => {
  const invitation = await findInvitation(database(), token);
  if (!invitation) return { invitation: null };
  return {
    invitation: { role: invitation.role, organisationName: invitation.organisationName },
    email: locals.staff?.email ?? null,
    setup: makeTotpSetup(serverKey(), hashSecretToken(token), codeName(invitation)),
    passwordLength: PASSWORD_LENGTH.least,
    signIn: signInPath(url.pathname),
  };
};

type Fault = 'email' | 'email-taken' | PasswordFault | 'code' | 'too-many';

function refuse(fault: Fault, email: string, setup: TotpSetup | null) {
  return fail(fault === 'too-many' ? 429 : 400, { fault, email, setup });
}

/** Whoever has lost the race for the link, or comes too late, sees the page that says so. */
const seeThatItIsGone = (token: string): never => redirect(303, `/aidants/invitation/${token}`);

export const actions: Actions = {
  /** A new helper. */
  async create({ params: { token }, request, cookies, url, getClientAddress }) {
    const form = await request.formData();
    const typed = (name: string) => String(form.get(name) ?? '');
    const invitation = await findInvitation(database(), token);
    if (!invitation) return seeThatItIsGone(token);
    const opened = openTotpSetup(typed('setup'), serverKey(), hashSecretToken(token), codeName(invitation));
    const setup = opened?.setup ?? null;
    if (waitToAccept(getClientAddress) > 0) return refuse('too-many', typed('email'), setup);

    const email = readEmail(typed('email'));
    if (email === null) return refuse('email', typed('email'), setup);
    const password = typed('password');
    const fault = passwordFault(password, email);
    if (fault) return refuse(fault, email, setup);
    const totpStep = opened && acceptedStep(opened.secret, typed('code'), Date.now());
    if (!opened || totpStep === null) return refuse('code', email, setup);

    const helper = { email, password, totpSecret: opened.secret, totpStep };
    const accepted = await acceptAsNewHelper(database(), serverKey(), token, helper);
    if (!accepted.ok) {
      return accepted.reason === 'gone' ? seeThatItIsGone(token) : refuse('email-taken', email, setup);
    }
    setSessionCookie(cookies, url, accepted.token);
    redirect(303, '/aidants');
  },

  /** A helper who is signed in. */
  async join({ params: { token }, locals, url }) {
    if (!locals.staff) redirect(303, signInPath(url.pathname));
    if (!(await acceptAsHelper(database(), token, locals.staff))) return seeThatItIsGone(token);
    redirect(303, '/aidants');
  },
};
