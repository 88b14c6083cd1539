import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase32 } from './base32.ts';
import { acceptedStep, makeTotpSecret, otpauthUri, totpCode, totpStep } from './totp.ts';

/** Of RFC 6238, appendix B, for SHA-1. */
const RFC_SECRET = Buffer.from('12345678901234567890');
const RFC_VECTORS = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

/** Of RFC 4648, section 10, without padding. */
const BASE32_VECTORS = [
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
] as const;

const NOW = 1_800_000_000_000;
const STEP = 30_000;

describe('the code of six digits', () => {
  test.each(RFC_VECTORS)('at %i seconds is that of the RFC', (seconds, code) => {
    expect(totpCode(RFC_SECRET, totpStep(seconds * 1000), 8)).toBe(code);
    expect(totpCode(RFC_SECRET, totpStep(seconds * 1000))).toBe(code.slice(2));
  });

  test('is taken one step early or late, not two', () => {
    const codeAt = (ms: number) => totpCode(RFC_SECRET, totpStep(ms));
    for (const drift of [-STEP, 0, STEP])
      expect(acceptedStep(RFC_SECRET, codeAt(NOW + drift), NOW)).toBe(totpStep(NOW + drift));
    for (const drift of [-2 * STEP, 2 * STEP])
      expect(acceptedStep(RFC_SECRET, codeAt(NOW + drift), NOW)).toBeNull();
  });

  test('serves once: neither again nor after a later one', () => {
    const step = totpStep(NOW);
    const code = totpCode(RFC_SECRET, step);
    expect(acceptedStep(RFC_SECRET, code, NOW, step - 1)).toBe(step);
    expect(acceptedStep(RFC_SECRET, code, NOW, step)).toBeNull();
    expect(acceptedStep(RFC_SECRET, code, NOW, step + 1)).toBeNull();
  });

  test('may be typed with spaces', () => {
    const code = totpCode(RFC_SECRET, totpStep(NOW));
    expect(acceptedStep(RFC_SECRET, ` ${code.slice(0, 3)} ${code.slice(3)} `, NOW)).toBe(totpStep(NOW));
  });

  test('whatever else is typed is wrong, never a failure', () => {
    const right = [-1, 0, 1].map((more) => totpCode(RFC_SECRET, totpStep(NOW) + more));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ minLength: 6, maxLength: 6, unit: fc.constantFrom(...'0123456789') }),
        ),
        (typed) => {
          fc.pre(!right.includes(typed.replace(/\s/g, '')));
          expect(acceptedStep(RFC_SECRET, typed, NOW)).toBeNull();
        },
      ),
    );
  });
});

test.each(BASE32_VECTORS)('base32 of "%s" is that of the RFC', (text, encoded) => {
  expect(toBase32(Buffer.from(text))).toBe(encoded);
});

test('the address for the app says whose code it is and carries the secret', () => {
  const secret = makeTotpSecret();
  expect(secret).toHaveLength(20);
  const url = new URL(otpauthUri(secret, 'Les Bons Clics', 'amina@exemple.fr'));
  expect(url.protocol).toBe('otpauth:');
  expect(decodeURIComponent(url.pathname)).toContain('Les Bons Clics:amina@exemple.fr');
  expect(url.searchParams.get('secret')).toBe(toBase32(secret));
  expect(url.searchParams.get('issuer')).toBe('Les Bons Clics');
});
