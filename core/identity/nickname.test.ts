import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNickname, LONGEST_NICKNAME, parseNickname } from './nickname.ts';

describe('a nickname', () => {
  test.each([
    ['Karim', 'Karim'],
    ['  Karim   2 ', 'Karim 2'],
    ["N'Golo", 'N’Golo'],
    ['Jean‑Pierre', 'Jean-Pierre'],
    ['M.\u00a0Diallo', 'M. Diallo'],
    ['Ame\u0301lie', 'Amélie'],
    ['فاطمة', 'فاطمة'],
    ['Олена', 'Олена'],
    ['பிரியா', 'பிரியா'],
    ['小明', '小明'],
    ['\u200fليلى\u200e', 'ليلى'],
    ['B', 'B'],
    ['2', '2'],
    ['Zizou 1998', 'Zizou 1998'],
  ])('« %s » is kept as « %s »', (text, nickname) => {
    expect(parseNickname(text)).toEqual({ ok: true, nickname });
  });

  test.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['.-.', 'empty'],
    ['a'.repeat(31), 'too-long'],
    ['karim@exemple.fr', 'email'],
    ['karim＠exemple', 'email'],
    ['06 12 34 56 78', 'phone-number'],
    ['Karim 0612345678', 'phone-number'],
    ['+33 6 12 34 56 78', 'phone-number'],
    ['٠٦١٢٣٤٥٦٧٨', 'phone-number'],
    ['1.80.03.75.116.001', 'social-security-number'],
    ['1 80 03 75 116 001 48', 'social-security-number'],
    ['180037511600148', 'social-security-number'],
    ['2 80 03 2A 004 125', 'social-security-number'],
    ['Karim <3', 'character'],
    ['😀', 'character'],
    ['a/b', 'character'],
  ])('« %s » is refused: %s', (text, reason) => {
    expect(parseNickname(text)).toEqual({ ok: false, reason });
  });

  test('as it is kept, is taken again as it is, and is neither empty nor too long', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', 'É', 'e\u0301', ' ', "'", '-', '.', '7', 'ل', '\u200d'),
        fc.string(),
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parseNickname(written);
        if (!parsed.ok) return;
        expect(parseNickname(parsed.nickname)).toEqual(parsed);
        expect(Array.from(parsed.nickname).length).toBeLessThanOrEqual(LONGEST_NICKNAME);
        expect(foldNickname(parsed.nickname)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same nickname', () => {
  test.each([
    ['Amélie', 'AMELIE'],
    ['Jean-Pierre', 'jean pierre'],
    ['N’Golo', 'Ngolo'],
    ['Cœur', 'coeur'],
    ['Karim 2', 'karim2'],
    ['مُحَمَّد', 'محمد'],
  ])('%s and %s', (one, other) => {
    expect(foldNickname(one)).toBe(foldNickname(other));
  });

  test.each([
    ['Karim', 'Karima'],
    ['Karim', 'Karim 2'],
    ['கா', 'கி'],
  ])('not %s and %s', (one, other) => {
    expect(foldNickname(one)).not.toBe(foldNickname(other));
  });
});
