import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/*
 * Authenticated encryption (AES-256-GCM) of what must not be read in a stolen database, or changed on its way through a page.
 */

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Purpose {
  /** The installation's secret: see server-key.ts. */
  key: Buffer;
  /** What this is for: each label has a key of its own, derived with HKDF (RFC 5869). */
  label: string;
  /** To whom or what it belongs: it opens for nothing else. */
  boundTo: string;
}

const derive = ({ key, label }: Purpose) => Buffer.from(hkdfSync('sha256', key, '', label, 32));

/** @returns base64url of the nonce, what is encrypted, and the tag */
export function encrypt(plain: Uint8Array, purpose: Purpose): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, derive(purpose), nonce).setAAD(Buffer.from(purpose.boundTo));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** What was encrypted for the same purpose; null when it was not, or has been changed. */
export function decrypt(text: string, purpose: Purpose): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, derive(purpose), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(purpose.boundTo)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
