import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['gmail', 'gmail', 0],
  ['gmial', 'gmail', 1],
  ['gmai', 'gmail', 1],
  ['gmaill', 'gmail', 1],
  ['gnail', 'gmail', 1],
  ['hotmial', 'hotmail', 1],
  ['hormial', 'hotmail', 2],
  ['', 'abc', 3],
])('from %s to %s: %i', (one, other, distance) => {
  expect(editDistance(one, other, 9)).toBe(distance);
});

test('the limit only cuts what is beyond it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(editDistance(one, other, 20), most + 1));
      expect(editDistance(one, other, 20)).toBe(editDistance(other, one, 20));
    }),
  );
});
