import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Database } from '../database/database.ts';
import { lastImport, lastRelease } from './store-release.ts';

const compress = promisify(gzip);

interface Prepared {
  at: number;
  etag: string;
  body: Uint8Array<ArrayBuffer>;
}

/** Made once for each import: compressing takes longer than the rest together. */
let prepared: Prepared | null = null;

async function prepare(database: Database): Promise<Prepared | null> {
  const importedAt = (await lastImport(database))?.getTime();
  if (importedAt === undefined) return null;
  if (prepared?.at === importedAt) return prepared;
  const release = await lastRelease(database);
  if (!release) return null;
  const source = `Source\u00a0: ROME 4.0, version ${release.version}, France Travail, Licence Ouverte 2.0.`;
  const body = new Uint8Array(await compress(JSON.stringify({ source, titles: release.titles })));
  prepared = { at: importedAt, etag: `"rome-${release.version}-${importedAt}"`, body };
  return prepared;
}

/** Answers `GET /api/rome/titles.json`: the titles, gzipped; 304 when they are known; 404 when none were imported. */
export async function answerTitles(request: Request, database: Database): Promise<Response> {
  const found = await prepare(database);
  if (!found) {
    const message = 'La liste des métiers n’a pas été importée.';
    return Response.json({ message }, { status: 404, headers: { 'cache-control': 'no-cache' } });
  }
  const headers = { etag: found.etag, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match') === found.etag)
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : found.body, {
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': String(found.body.length),
      'x-bytes': String(found.body.length),
    },
  });
}
