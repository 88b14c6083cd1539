const SIGN_IN = '/aidants/connexion';
/** Where one may be sent after signing in: a page for helpers, of our own site. */
const PAGE = /^\/aidants(\/[\w-]+)*$/;

/** The sign-in page, which leads on to this page. */
export function signInPath(page: string): string {
  return PAGE.test(page) && page !== '/aidants' ? `${SIGN_IN}?vers=${encodeURIComponent(page)}` : SIGN_IN;
}

/** Where to go once signed in; what leads anywhere else counts for nothing. */
export function pageAfterSignIn(asked: string | null): string {
  return asked !== null && PAGE.test(asked) && !asked.startsWith(SIGN_IN) ? asked : '/aidants';
}
