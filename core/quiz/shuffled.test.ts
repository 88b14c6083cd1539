import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from './shuffled.ts';

const items = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });

test('loses nothing and adds nothing', () => {
  fc.assert(
    fc.property(items, fc.string(), (list, seed) => {
      expect([...shuffled(list, seed)].sort()).toEqual([...list].sort());
    }),
  );
});

test('never shows the items already in the right order', () => {
  fc.assert(
    fc.property(items, fc.string(), (list, seed) => {
      expect(shuffled(list, seed)).not.toEqual(list);
    }),
  );
});

test('gives everybody the same order for the same seed', () => {
  fc.assert(
    fc.property(items, fc.string(), (list, seed) => {
      expect(shuffled(list, seed)).toEqual(shuffled(list, seed));
    }),
  );
});

test('gives other orders for other seeds', () => {
  const orders = new Set(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => shuffled([1, 2, 3, 4, 5], seed).join()),
  );
  expect(orders.size).toBeGreaterThan(4);
});

test('leaves an empty list and a single item as they are', () => {
  expect(shuffled([], 'seed')).toEqual([]);
  expect(shuffled(['only'], 'seed')).toEqual(['only']);
});
