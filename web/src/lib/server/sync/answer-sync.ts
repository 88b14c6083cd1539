import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { parseRecords } from '@wetechcare/core/progress/parse-record.ts';
import { SyncRequestSchema } from '@wetechcare/core/sync/sync-schema.ts';
import type { SyncAnswer } from '@wetechcare/core/sync/sync-shape.ts';
import { findSession } from '../accounts/session.ts';
import { answer, refuse, signedOut, tooMany, unreadable } from '../accounts/answers.ts';
import type { Database } from '../database/database.ts';
import type { RateLimit } from '../rate-limit.ts';
import { parseJson, readBodyBytes, type JsonBody } from '../read-body.ts';
import { recordsAfter, storeRecords } from './exchange-records.ts';

/** 500 records of the longest kind. */
const LARGEST_BODY_BYTES = 1_500_000;
/** Shorter answers are not worth compressing. */
const SMALLEST_COMPRESSED = 1000;
/** A clock may be years wrong; further than this it is noise. */
const LARGEST_CLOCK_ERROR_MS = 50 * 365 * 86_400_000;

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export interface SyncContext {
  database: Database;
  /** Counts the requests of one session. */
  limit: RateLimit;
  /** Our clock, in milliseconds. */
  now: () => number;
}

/** The request's JSON, decompressed when it says that it is compressed. */
async function readCompressedJson(request: Request): Promise<JsonBody> {
  const body = await readBodyBytes(request, LARGEST_BODY_BYTES);
  if (body === undefined) return { ok: false, status: 413 };
  if (request.headers.get('content-encoding') !== 'gzip') return parseJson(body.toString('utf8'));
  try {
    return parseJson((await decompress(body, { maxOutputLength: LARGEST_BODY_BYTES })).toString('utf8'));
  } catch (error) {
    const swells = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return { ok: false, status: swells ? 413 : 400 };
  }
}

/**
 * Answers `POST /api/sync`: 200 with a SyncAnswer once all is stored; 400 not JSON, 401 not signed in, 410 the account was erased
 * (the device erases what it has), 413 too long, 422 not a SyncRequest, 429 too often.
 */
export async function answerSync(request: Request, { database, limit, now }: SyncContext): Promise<Response> {
  const session = await findSession(database, request);
  if (!session.ok) return signedOut(session.erased);
  const wait = limit.take(session.tokenHash);
  if (wait > 0) return tooMany(wait);
  const json = await readCompressedJson(request);
  if (!json.ok) return unreadable(json.status);
  const read = v.safeParse(SyncRequestSchema, json.input);
  if (!read.success) return refuse(422, 'not-a-sync-request');

  const { records, cursor, now: deviceNow } = read.output;
  const { accepted, refused } = parseRecords(records);
  const ahead = Date.parse(deviceNow) - now();
  const clockAheadMs = Math.max(-LARGEST_CLOCK_ERROR_MS, Math.min(LARGEST_CLOCK_ERROR_MS, ahead));
  const stored = await storeRecords(database, session.accountId, accepted, Math.round(clockAheadMs));
  if (stored === null) return signedOut(true);
  const sent = accepted.map(({ id }) => id);
  const body: SyncAnswer = {
    accepted: stored,
    had: accepted.length - stored,
    refused,
    ...(await recordsAfter(database, session.accountId, cursor, sent)),
  };
  return compressed(request, JSON.stringify(body));
}

async function compressed(request: Request, text: string): Promise<Response> {
  const json = { 'content-type': 'application/json' };
  const accepts = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  if (text.length < SMALLEST_COMPRESSED || !accepts) return answer(200, text, json);
  return answer(200, await compress(text), { ...json, 'content-encoding': 'gzip', vary: 'accept-encoding' });
}
