import type { RequestEvent } from '@sveltejs/kit';
import { answer, refuse, signedOut } from '../accounts/answers.ts';
import type { Database } from '../database/database.ts';
import { signInPath } from '../staff/sign-in-path.ts';
import { findStaff } from '../staff/session.ts';
import { readSessionCookie } from '../staff/session-cookie.ts';
import { admit, isForStaff } from './guard.ts';
import { refusePage } from './refuse-page.ts';

const isApi = (routeId: string) => routeId.startsWith('/api/');

/**
 * Looks up who asks, where that matters, and lets them in or not.
 * @returns null when the request goes on; else its answer: the sign-in page, or for a program 401 or 403
 * @throws HttpError 403 for a page that is not for this helper
 */
export async function admitRequest(event: RequestEvent, database: () => Database): Promise<Response | null> {
  const { route, request, params, cookies, locals, url } = event;
  if (route.id === null) return null;
  const asked = {
    routeId: route.id,
    method: request.method,
    organisationId: params.organisation,
    authorization: request.headers.get('authorization'),
  };
  if (isForStaff(asked)) {
    const token = readSessionCookie(cookies);
    locals.staff = token === undefined ? null : await findStaff(database(), token);
  }
  switch (admit(asked, locals.staff)) {
    case 'yes':
      return null;
    case 'signed-out':
      return isApi(route.id) ? signedOut(false) : answer(303, null, { location: signInPath(url.pathname) });
    case 'forbidden':
      if (isApi(route.id)) return refuse(403, 'forbidden');
      return refusePage();
  }
}

/**
 * What depends on who asks is kept by no cache. These pages tell our own site where one comes from: with `no-referrer`, browsers
 * send the forms of a page without their origin, and SvelteKit refuses them.
 */
export function forStaffOnly({ route, request }: RequestEvent, response: Response): Response {
  if (route.id === null || !isForStaff({ routeId: route.id, method: request.method })) return response;
  response.headers.set('cache-control', 'no-store');
  response.headers.set('referrer-policy', 'same-origin');
  return response;
}
