import * as v from 'valibot';
import type { Database } from '../database/database.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readJson } from '../read-body.ts';
import { TRANSFER_SECONDS, isWaiting, storeTransfer, takeTransfer } from './store-transfer.ts';
import { LONGEST_CONTENT, TOO_HEAVY, transferSchema } from './transfer-schema.ts';

const LARGEST_BODY_BYTES = LONGEST_CONTENT + 1000;

export interface TransferContext {
  database: Database;
  limit: RateLimit;
  /** Network address of the sender; counted, never stored. */
  address: string;
}

function answer(status: number, body: unknown, headers: HeadersInit = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

const tooMany = (wait: number) =>
  answer(
    429,
    { message: 'Trop de demandes. Attends un peu, puis essaie encore.' },
    { 'retry-after': `${wait}` },
  );

/** The same for a wrong link, one that has served and one that is too old. */
const notThere = () => answer(404, { message: 'Ce code ne sert plus. Fais-en un autre sur l’ordinateur.' });

/** Answers `POST /api/transfers`: 201 `{name, seconds}`; 400 not JSON, 413 too long, 422 not a transfer, 429 too
 * many from one address, or waiting from all. */
export async function receiveTransfer(
  request: Request,
  { database, limit, address }: TransferContext,
): Promise<Response> {
  const wait = limit.take(address);
  if (wait > 0) return tooMany(wait);
  const body = await readJson(request, LARGEST_BODY_BYTES);
  if (!body.ok) {
    return answer(body.status, {
      message: body.status === 413 ? TOO_HEAVY : 'La demande n’est pas lisible.',
    });
  }
  const read = v.safeParse(transferSchema, body.input);
  if (!read.success) return answer(422, { message: read.issues[0].message });
  const name = await storeTransfer(database, read.output.content);
  return name === null ? tooMany(TRANSFER_SECONDS) : answer(201, { name, seconds: TRANSFER_SECONDS });
}

/** Answers `POST /api/transfers/<name>/claim`: 200 `{content}` once, 404 ever after, 429 too many. */
export async function claimTransfer(
  name: string,
  { database, limit, address }: TransferContext,
): Promise<Response> {
  const wait = limit.take(address);
  if (wait > 0) return tooMany(wait);
  const content = await takeTransfer(database, name);
  return content === null ? notThere() : answer(200, { content });
}

/** Answers `GET /api/transfers/<name>`: 200 `{waiting}`: the computer sees when the phone has taken the CV. */
export async function transferState(
  name: string,
  { database, limit, address }: TransferContext,
): Promise<Response> {
  const wait = limit.take(address);
  if (wait > 0) return tooMany(wait);
  return answer(200, { waiting: await isWaiting(database, name) });
}
