import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { groupTitles } from '@wetechcare/core/jobs/rome/read-titles.ts';
import type { Database } from '../database/database.ts';
import { lastImport, lastRelease } from './store-release.ts';

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof compressors;

interface Prepared {
  at: number;
  version: string;
  bodies: Record<Encoding, Uint8Array<ArrayBuffer>>;
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
  const json = JSON.stringify({ source, titles: groupTitles(release.titles) });
  const [br, gzipped] = await Promise.all([compressors.br(json), compressors.gzip(json)]);
  prepared = {
    at: importedAt,
    version: release.version,
    bodies: { br: new Uint8Array(br), gzip: new Uint8Array(gzipped) },
  };
  return prepared;
}

/**
 * Answers `GET /api/rome/titles.json`: `{source, titles: [code, ...titles][]}`, compressed, its weight in `x-bytes`; 304 when it is
 * known; 404 when nothing was imported.
 */
export async function answerTitles(request: Request, database: Database): Promise<Response> {
  const found = await prepare(database);
  if (!found) {
    const message = 'La liste des métiers n’a pas été importée.';
    return Response.json({ message }, { status: 404, headers: { 'cache-control': 'no-cache' } });
  }
  // Browsers that do not ask for Brotli (over plain http) know gzip, all of them.
  const encoding: Encoding = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '') ? 'br' : 'gzip';
  const body = found.bodies[encoding];
  const etag = `"rome-${found.version}-${found.at}-${encoding}"`;
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': encoding,
      'content-length': String(body.length),
      'x-bytes': String(body.length),
    },
  });
}
