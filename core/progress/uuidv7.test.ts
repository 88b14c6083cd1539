import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID } from './record-shape.ts';
import { createIdGenerator, uuidV7 } from './uuidv7.ts';

const time = fc.nat({ max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  test('writes the example of RFC 9562, appendix A.6', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('always has the shape of a version 7 UUID', () => {
    fc.assert(
      fc.property(time, random, (ms, bytes) => {
        expect(uuidV7(ms, bytes)).toMatch(ID);
      }),
    );
  });

  test('refuses a time that does not fit and a wrong number of bytes', () => {
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(2 ** 48, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('the generator of ids', () => {
  test('always grows, within a millisecond and when the clock is put back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), random), { minLength: 2 }), (moments) => {
        const generator = createIdGenerator();
        const ids = moments.map(([ms, bytes]) => generator.next(ms, bytes));
        expect([...ids].sort()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('goes on growing when more ids are made in a millisecond than the counter holds', () => {
    const generator = createIdGenerator();
    const ids = Array.from({ length: 10_000 }, () => generator.next(7, new Uint8Array(10)));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('comes after every id it has seen, also one from a device whose clock is ahead', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 47 }), time, random, (seenMs, ms, bytes) => {
        const seen = uuidV7(seenMs, bytes);
        const generator = createIdGenerator();
        generator.saw(seen);
        expect(generator.next(ms, bytes) > seen).toBe(true);
      }),
    );
  });
});
