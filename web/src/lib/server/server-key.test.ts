import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './database/open-database.ts';
import { testPlace } from './database/test-database.ts';
import { checkServerKey, readServerKey } from './server-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wetechcare-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the key is made once, for its owner only, and found again', () => {
  const key = readServerKey(folder, undefined);
  expect(key).toHaveLength(32);
  expect(readServerKey(folder, undefined).equals(key)).toBe(true);
  expect(statSync(join(folder, 'server-key')).mode & 0o777).toBe(0o600);
});

test('SERVER_KEY wins over the file, and must be 32 bytes', () => {
  const key = randomBytes(32);
  expect(readServerKey(folder, key.toString('base64')).equals(key)).toBe(true);
  expect(() => readServerKey(folder, 'secret')).toThrow('openssl rand -base64 32');
});

test('a spoilt file is said, never replaced', () => {
  writeFileSync(join(folder, 'server-key'), 'x');
  expect(() => readServerKey(folder, undefined)).toThrow('sauvegarde');
});

test('a database that was used with a key refuses every other', async () => {
  const place = testPlace();
  const database = await openDatabase(place.settings);
  const key = randomBytes(32);
  await checkServerKey(database, key);
  await checkServerKey(database, key);
  await expect(checkServerKey(database, randomBytes(32))).rejects.toThrow('autre clé secrète');
  await database.close();
  await place.remove();
});
