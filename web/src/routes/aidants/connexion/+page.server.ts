import { fail, redirect } from '@sveltejs/kit';
import { pageAfterSignIn } from '#lib/server/staff/sign-in-path.ts';
import { setSessionCookie } from '#lib/server/staff/session-cookie.ts';
import { signIn } from '#lib/server/staff/sign-in.ts';
import { signInContext } from '#lib/server/staff/staff-context.ts';
import type { Actions, PageServerLoad } from './$types';

/** A page where a password is typed runs no script. */
export const csr = false;

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.staff) redirect(303, pageAfterSignIn(url.searchParams.get('vers')));
  return { hasLeft: url.searchParams.has('fin') };
};

export const actions: Actions = {
  async default({ request, cookies, url, getClientAddress }) {
    const form = await request.formData();
    const typed = (name: string) => String(form.get(name) ?? '');
    const email = typed('email');
    const result = await signIn(
      { email, password: typed('password'), code: typed('code') },
      signInContext(getClientAddress),
    );
    if (!result.ok) {
      const minutes = Math.ceil(result.wait / 60);
      return fail(minutes > 0 ? 429 : 400, { email, minutes });
    }
    setSessionCookie(cookies, url, result.token);
    redirect(303, pageAfterSignIn(url.searchParams.get('vers')));
  },
};
