import fc from 'fast-check';
import type { RandomBytes } from './draw.ts';

/** A source that gives these two-byte numbers, one a draw. */
export function drawing(...numbers: readonly number[]): RandomBytes {
  const left = [...numbers];
  return () => {
    const number = left.shift()!;
    return Uint8Array.of(number >> 8, number & 255);
  };
}

/** Sources of chance for property tests: the same seed gives the same bytes (Marsaglia's xorshift32, 2003). */
export const anyRandom: fc.Arbitrary<RandomBytes> = fc.integer({ min: 1, max: 0x7fffffff }).map((seed) => {
  let state = seed;
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 255;
    });
});
