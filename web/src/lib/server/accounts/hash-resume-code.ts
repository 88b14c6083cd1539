import { createHmac } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

/**
 * The hash under which an account is found by its resume code. The same code always gives the same hash, which an index can find; to
 * try codes on a stolen database one needs the installation's key, and then some 20 ms a code for 45 bits of chance.
 * Argon2id (RFC 9106) with the parameters OWASP advises: 19 MiB, 2 passes, 1 lane.
 * @param words of the list, in their order
 * @param key the installation's secret: see server-key.ts
 */
export async function hashResumeCode(words: readonly string[], key: Buffer): Promise<string> {
  const salt = createHmac('sha256', key).update('resume code').digest().subarray(0, 16);
  const hash = await hashRaw(words.join(' '), {
    secret: key,
    salt,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
  });
  return hash.toString('base64url');
}
