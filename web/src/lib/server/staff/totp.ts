import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { toBase32 } from './base32.ts';

/*
 * The second factor: a code of six digits that changes every thirty seconds (RFC 6238 with SHA-1, what every authenticator app
 * can do).
 */

/** As long as the hash, as RFC 4226 advises. */
const SECRET_BYTES = 20;
const STEP_MILLISECONDS = 30_000;
const DIGITS = 6;
/** Steps by which a phone's clock may be wrong, before and after. */
const TOLERANCE = 1;

/** A new secret. */
export const makeTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** The time step of a moment. @param ms Unix time in milliseconds */
export const totpStep = (ms: number): number => Math.floor(ms / STEP_MILLISECONDS);

/** The code of a time step: RFC 4226, section 5.3, with the step as its counter. @returns `digits` digits */
export function totpCode(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash[hash.length - 1]! & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** A code as people type it: "123 456". */
const digitsOf = (typed: string) => typed.replace(/\s/g, '');

/**
 * The time step whose code was typed, at most one before or after now.
 * @param ms Unix time in milliseconds
 * @param after the last step whose code was taken: neither it nor an earlier one serves again
 * @returns null when the code is wrong
 */
export function acceptedStep(secret: Uint8Array, typed: string, ms: number, after = -1): number | null {
  const code = Buffer.from(digitsOf(typed));
  let accepted: number | null = null;
  for (let step = totpStep(ms) - TOLERANCE; step <= totpStep(ms) + TOLERANCE; step++) {
    const expected = Buffer.from(totpCode(secret, Math.max(0, step)));
    const same = code.length === expected.length && timingSafeEqual(code, expected);
    if (same && step > after) accepted ??= step;
  }
  return accepted;
}

/** The address by which an authenticator app takes the secret, usually as a QR code ("Key Uri Format"). */
export function otpauthUri(secret: Uint8Array, issuer: string, label: string): string {
  const name = `${encodeURIComponent(issuer)}:${encodeURIComponent(label)}`;
  return `otpauth://totp/${name}?secret=${toBase32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
