import { expect, test } from 'vitest';
import { pageAfterSignIn, signInPath } from './sign-in-path.ts';

test('one comes back to the page one asked for', () => {
  const page = '/aidants/0192f000-0000-7000-8000-000000000001/groupes';
  const asked = new URL(signInPath(page), 'https://exemple.fr').searchParams.get('vers');
  expect(pageAfterSignIn(asked)).toBe(page);
});

test.each([
  null,
  '',
  '//pirate.exemple',
  'https://pirate.exemple/aidants',
  '/aidants//pirate.exemple',
  '/aidants/../clicnjob',
  '/aidants\\pirate.exemple',
  '/aidantsx',
  '/aidants/connexion',
  '/aidants\n',
])('%j leads nowhere else than to the helpers’ first page', (asked) => {
  expect(pageAfterSignIn(asked)).toBe('/aidants');
});
