import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, moved, toggled, without } from './edit-list.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id, title: id }));

test('one item changes and the list that was stays as it was, for undo', () => {
  expect(edited(list, 'b', { title: 'B' }).map(({ title }) => title)).toEqual(['a', 'B', 'c']);
  expect(list[1]?.title).toBe('b');
  expect(without(list, 'b').map(({ id }) => id)).toEqual(['a', 'c']);
});

test('moving never loses nor doubles an item, however far', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'c', 'gone'), fc.integer({ min: -5, max: 5 }), (id, by) => {
      expect(
        moved(list, id, by)
          .map((item) => item.id)
          .sort(),
      ).toEqual(['a', 'b', 'c']);
    }),
  );
  expect(moved(list, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 'c', -9).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('a text picked twice is taken away', () => {
  expect(toggled(toggled(['x'], 'y'), 'x')).toEqual(['y']);
});
