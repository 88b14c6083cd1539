import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { testPlace, type TestPlace } from '../database/test-database.ts';
import { answerTitles } from './answer-titles.ts';
import { storeRelease } from './store-release.ts';

describe('the official job titles', () => {
  let place: TestPlace;
  let database: Database;

  beforeAll(async () => {
    place = testPlace();
    database = await openDatabase(place.settings);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const ask = (method = 'GET', headers: HeadersInit = {}) =>
    answerTitles(new Request('http://localhost/api/rome/titles.json', { method, headers }), database);

  test('are said to be missing until they are imported, then served whole, again after another import', async () => {
    expect((await ask()).status).toBe(404);
    await storeRelease(database, '459', [['D1505', 'Caissier / Caissière']]);
    await storeRelease(database, '460', [
      ['D1505', 'Caissier / Caissière'],
      ['G1603', 'Équipier / Équipière'],
    ]);
    const response = await ask();
    const body = JSON.parse(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()) as {
      source: string;
      titles: unknown[];
    };
    expect(body.titles).toHaveLength(2);
    expect(body.source).toContain('460');
    expect(body.source).toContain('Licence Ouverte');
    const etag = response.headers.get('etag')!;
    expect((await ask('GET', { 'if-none-match': etag })).status).toBe(304);
    const head = await ask('HEAD');
    expect(Number(head.headers.get('x-bytes'))).toBeGreaterThan(0);
    expect(await head.text()).toBe('');
  });
});
