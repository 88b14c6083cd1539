import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRoomCode, readRoomCode, ROOM_LETTERS } from './room-code.ts';
import { anyRandom, drawing } from './test-random.ts';

describe('the code of a room', () => {
  test('is read as it was made, in small letters, with spaces or hyphens', () => {
    fc.assert(
      fc.property(anyRandom, fc.constantFrom('', ' ', '-', ' – ', '.', '\u00a0'), (random, sign) => {
        const code = makeRoomCode(random);
        expect(code).toMatch(/^[BCFHJKMPRSTXZ]{6}$/);
        expect(code).not.toMatch(/(.)\1/);
        expect(readRoomCode(code)).toBe(code);
        expect(readRoomCode(` ${code.slice(0, 3).toLowerCase()}${sign}${code.slice(3)}\n`)).toBe(code);
        expect(readRoomCode(code.split('').join(sign))).toBe(code);
      }),
    );
  });

  test('reaches every code from one draw a letter', () => {
    const place = fc.nat(11);
    fc.assert(
      fc.property(fc.nat(12), fc.tuple(place, place, place, place, place), (first, rest) => {
        const code = makeRoomCode(drawing(first, ...rest));
        const drawn = code.split('').map((letter, at) => {
          const letters = at ? ROOM_LETTERS.replace(code[at - 1]!, '') : ROOM_LETTERS;
          return letters.indexOf(letter);
        });
        expect(drawn).toEqual([first, ...rest]);
      }),
    );
  });

  test.each(['', 'BCF', 'BCFHJKM', 'ABCFHJ', 'BCFHJ1', 'BCFHJD', 'BBCFHJ', 'BCFHJ\u{1d400}'])(
    'is not « %s »',
    (text) => {
      expect(readRoomCode(text)).toBeNull();
    },
  );
});
