import { createHash, randomBytes } from 'node:crypto';

/*
 * Tokens that open something to whoever has them. The holder has the only copy: the database keeps a hash, so that who reads it can
 * open nothing. Enough chance to need no slow hash.
 */

/** A new token, as base64url. @param bytes of chance */
export const makeSecretToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** What is kept of a token: its SHA-256, as base64url. */
export const hashSecretToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
