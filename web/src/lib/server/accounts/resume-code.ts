import { createHmac, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { makeResumeCode } from '@wetechcare/core/identity/resume-code.ts';
import { ARGON2ID } from '../argon2id.ts';

/**
 * The hash under which an account is found by its resume code. The same code always gives the same hash, which an index can find; to
 * try codes on a stolen database one needs the installation's key, and then some 20 ms a code for 45 bits of chance.
 * @param words of the list, in their order
 * @param key the installation's secret: see server-key.ts
 */
export async function hashResumeCode(words: readonly string[], key: Buffer): Promise<string> {
  const salt = createHmac('sha256', key).update('resume code').digest().subarray(0, 16);
  const hash = await hashRaw(words.join(' '), {
    ...ARGON2ID,
    secret: key,
    salt,
    outputLen: 32,
  });
  return hash.toString('base64url');
}

/** Codes drawn before giving up: one that an account has already is one chance in millions, never several in a row. */
export const MOST_DRAWS = 3;

/** Every code drawn belonged to somebody. */
export const noFreshCode = () =>
  new Error('Every resume code drawn was taken: the source of chance is broken');

/** A new code with its hash. Another account may have it: whoever stores it finds out, and draws again. */
export async function drawResumeCode(key: Buffer): Promise<{ words: string[]; resumeCodeHash: string }> {
  const words = makeResumeCode((count) => randomBytes(count));
  return { words, resumeCodeHash: await hashResumeCode(words, key) };
}
