import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { answerTitles } from './answer-titles.ts';
import { storeRelease } from './store-release.ts';

describe('the official job titles', () => {
  let database: Database;
  useTestDatabase((opened) => (database = opened));

  const ask = (method = 'GET', headers: HeadersInit = {}) =>
    answerTitles(new Request('http://localhost/api/rome/titles.json', { method, headers }), database);

  test('are said to be missing until they are imported, then served whole, again after another import', async () => {
    expect((await ask()).status).toBe(404);
    await storeRelease(database, '459', [['D1505', 'Caissier / Caissière']]);
    expect((await ask()).headers.get('etag')).toContain('459');
    await storeRelease(database, '460', [
      ['D1505', 'Caissier / Caissière'],
      ['G1603', 'Équipier / Équipière'],
      ['D1505', 'Hôte / Hôtesse de caisse'],
    ]);
    const response = await ask();
    const body = JSON.parse(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()) as {
      source: string;
      titles: unknown[];
    };
    expect(body.titles).toEqual([
      ['D1505', 'Caissier / Caissière', 'Hôte / Hôtesse de caisse'],
      ['G1603', 'Équipier / Équipière'],
    ]);
    expect(body.source).toMatch(/ROME 4\.0.*460.*France Travail.*Licence Ouverte 2\.0/);

    const smaller = await ask('GET', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(smaller.headers.get('content-encoding')).toBe('br');
    expect(JSON.parse(brotliDecompressSync(Buffer.from(await smaller.arrayBuffer())).toString())).toEqual(
      body,
    );
  });

  test('are not sent again to who has them, and their weight is told without sending them', async () => {
    await storeRelease(database, '460', [['D1505', 'Caissier / Caissière']]);
    const response = await ask();
    const etag = response.headers.get('etag')!;
    expect((await ask('GET', { 'if-none-match': etag })).status).toBe(304);
    const head = await ask('HEAD');
    expect(Number(head.headers.get('x-bytes'))).toBe((await response.arrayBuffer()).byteLength);
    expect(await head.text()).toBe('');
  });
});
