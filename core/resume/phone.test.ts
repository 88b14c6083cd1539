import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPhone, readPhone } from './phone.ts';

describe('a number that can be called is printed in pairs', () => {
  test.each([
    ['0612345678', '06 12 34 56 78'],
    ['06.12.34.56.78', '06 12 34 56 78'],
    ['06-12-34-56-78', '06 12 34 56 78'],
    ['06\u202f12 34 56 78 ', '06 12 34 56 78'],
    ['+33612345678', '06 12 34 56 78'],
    ['+33 (0)6 12 34 56 78', '06 12 34 56 78'],
    ['0033 6 12 34 56 78', '06 12 34 56 78'],
    ['0235001122', '02 35 00 11 22'],
    ['+262692123456', '06 92 12 34 56'],
    ['0590 12 34 56', '05 90 12 34 56'],
    ['+594 694 12 34 56', '06 94 12 34 56'],
    ['٠٦١٢٣٤٥٦٧٨', '06 12 34 56 78'],
  ])('%s', (typed, printed) => {
    expect(formatPhone(typed)).toBe(printed);
  });

  test.each(['+32 470 12 34 56', '+213 551 23 45 67', '+687 12 34 56', '+352 621 123 456'])(
    '%s, from elsewhere, keeps its spaces',
    (number) => {
      expect(readPhone(number)).toEqual({ ok: true, printed: number });
    },
  );
});

describe('a number that cannot be called is told why', () => {
  test.each([
    ['06 12 34 56', 'too-short'],
    ['06 12 34 56 7', 'too-short'],
    ['06 12 34 56 78 9', 'too-long'],
    ['+33 6 12 34 56', 'too-short'],
    ['612345678', 'no-first-zero'],
    ['06 12 34 56 7o', 'not-digits'],
    ['08 99 12 34 56', 'premium'],
    ['06 00 00 00 00', 'all-same'],
    ['00 00 00 00 00', 'all-same'],
    ['demander à maman', 'not-digits'],
  ])('%s: %s', (typed, fault) => {
    expect(readPhone(typed)).toMatchObject({ ok: false, fault });
    expect(formatPhone(typed)).toBe(typed);
  });

  test('and the missing zero is proposed', () => {
    expect(readPhone('612345678')).toMatchObject({ printed: '06 12 34 56 78' });
  });
});

test('what is printed is read again the same, and nothing ever fails', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0]?[\d .()-]{5,18}$/)), (typed) => {
      const once = formatPhone(typed);
      expect(formatPhone(once)).toBe(once);
    }),
  );
});
