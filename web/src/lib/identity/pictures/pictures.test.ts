import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PICTURES } from '@wetechcare/core/identity/pictures.ts';

const sprite = readFileSync(join(import.meta.dirname, 'pictures.svg'), 'utf8');
const drawings = Array.from(sprite.matchAll(/<path id="(.*?)" d="(.*?)"\/>/g), ([, id, d]) => ({ id, d }));

test('every picture is drawn once, in the order of the screen, and nothing else is', () => {
  expect(drawings.map(({ id }) => id)).toEqual(PICTURES.map(({ id }) => id));
});

test('no two pictures are the same drawing', () => {
  expect(new Set(drawings.map(({ d }) => d)).size).toBe(PICTURES.length);
});

test('all drawings together weigh less than 6 kB on the wire', () => {
  expect(gzipSync(sprite).byteLength).toBeLessThan(6000);
});
