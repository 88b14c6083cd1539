import { redirect } from '@sveltejs/kit';
import { database } from '#lib/server/app-database.ts';
import { clearSessionCookie, readSessionCookie } from '#lib/server/staff/session-cookie.ts';
import { endStaffSession } from '#lib/server/staff/session.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Signs the helper out, here and now; also one who was not signed in. */
export const POST: RequestHandler = async ({ cookies, url }) => {
  const token = readSessionCookie(cookies);
  if (token !== undefined) await endStaffSession(database(), token);
  clearSessionCookie(cookies, url);
  redirect(303, '/aidants/connexion?fin=oui');
};
