import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decrypt, encrypt, type Purpose } from './encrypt.ts';

const purpose: Purpose = { key: randomBytes(32), label: 'a test', boundTo: 'amina' };

test('what was encrypted comes back, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (plain) => {
      const text = encrypt(plain, purpose);
      expect(decrypt(text, purpose)).toEqual(Buffer.from(plain));
      expect(encrypt(plain, purpose)).not.toBe(text);
    }),
  );
});

test('it opens neither with another key, nor for another use, nor for somebody else', () => {
  const text = encrypt(Buffer.from('secret'), purpose);
  for (const other of [{ key: randomBytes(32) }, { label: 'another' }, { boundTo: 'karim' }])
    expect(decrypt(text, { ...purpose, ...other })).toBeNull();
});

test('with any bit changed, cut short, or nonsense, it opens as nothing', () => {
  const bytes = Buffer.from(encrypt(Buffer.from('secret'), purpose), 'base64url');
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(decrypt(changed.toString('base64url'), purpose)).toBeNull();
    }),
  );
  for (let length = 0; length < bytes.length; length++)
    expect(decrypt(bytes.subarray(0, length).toString('base64url'), purpose)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void expect(decrypt(text, purpose)).toBeNull()));
});
