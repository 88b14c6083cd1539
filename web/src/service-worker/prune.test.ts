import { expect, test } from 'vitest';
import type { Kept } from '../lib/device/offline-messages.ts';
import { entriesToDrop, uselessAddresses } from './prune.ts';

const kept = (key: string, at: number, more: Partial<Kept> = {}): Kept => ({
  key,
  page: `/${key}`,
  title: key,
  isLesson: true,
  whole: true,
  chosen: false,
  version: '1',
  pages: [`/${key}`],
  files: [],
  at,
  ...more,
});

test('the oldest visits make room for the newest', () => {
  const dropped = entriesToDrop([kept('b', 2), kept('a', 1), kept('c', 3)], 2);
  expect(dropped.map(({ key }) => key)).toEqual(['a']);
});

test('a lesson the person chose stays, however old', () => {
  expect(entriesToDrop([kept('a', 1, { chosen: true }), kept('b', 2), kept('c', 3)], 2)).toEqual([]);
});

test('a file goes when no kept page needs it; a file of an older version stays as long as one does', () => {
  const entries = [
    kept('a', 1, { files: ['/old.js', '/shared.js'] }),
    kept('b', 2, { files: ['/shared.js'] }),
  ];
  expect(uselessAddresses(['/old.js', '/shared.js', '/nobody.js', '/a', '/gone'], entries)).toEqual([
    '/nobody.js',
    '/gone',
  ]);
});
