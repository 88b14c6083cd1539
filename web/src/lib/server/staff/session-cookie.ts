import type { Cookies } from '@sveltejs/kit';
import { STAFF_SESSION_HOURS } from './session.ts';

const NAME = 'helper-session';

/** Out of reach of scripts and of other sites, and never sent in clear when we are reached by https. */
const attributes = (url: URL) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: url.protocol === 'https:',
});

/** The token of a helper's browser, if it has one. */
export const readSessionCookie = (cookies: Cookies): string | undefined => cookies.get(NAME);

/** Gives the browser its token. */
export function setSessionCookie(cookies: Cookies, url: URL, token: string): void {
  cookies.set(NAME, token, { ...attributes(url), maxAge: STAFF_SESSION_HOURS * 3600 });
}

/** Takes it back. */
export function clearSessionCookie(cookies: Cookies, url: URL): void {
  cookies.delete(NAME, attributes(url));
}
