import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, isPassword, passwordFault } from './password.ts';

const key = randomBytes(32);
const EMAIL = 'amina.benali@exemple.fr';

test('a password is long, not complicated', () => {
  expect(passwordFault('onze signes', EMAIL)).toBe('too-short');
  expect(passwordFault('douze signes', EMAIL)).toBeNull();
  expect(passwordFault('é'.repeat(200), EMAIL)).toBeNull();
  expect(passwordFault('é'.repeat(201), EMAIL)).toBe('too-long');
  // Each of these is one character, though two code units.
  expect(passwordFault('🌻'.repeat(11), EMAIL)).toBe('too-short');
});

test('the e-mail address is no password', () => {
  expect(passwordFault(' Amina.Benali@Exemple.fr', EMAIL)).toBe('is-email');
});

test('a password opens, another one does not, nor this one on an installation with another key', async () => {
  const kept = await hashPassword('le chat dort dehors', key);
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('le chat dort dehors', kept, key)).toBe(true);
  expect(await isPassword('le chat dort dedans', kept, key)).toBe(false);
  expect(await isPassword('le chat dort dehors', kept, randomBytes(32))).toBe(false);
  expect(await isPassword('le chat dort dehors', null, key)).toBe(false);
});

test('accents are the same whatever keyboard typed them', async () => {
  const kept = await hashPassword('été à la rivière'.normalize('NFD'), key);
  expect(await isPassword('été à la rivière'.normalize('NFC'), kept, key)).toBe(true);
});

test('what is longer than a password can be opens nothing', async () => {
  const kept = await hashPassword('', key);
  expect(await isPassword('a'.repeat(100_000), kept, key)).toBe(false);
});
