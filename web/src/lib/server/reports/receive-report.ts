import type { Database } from '../database/database.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readJson } from '../read-body.ts';
import { readReport } from './read-report.ts';
import { storeReport } from './store-report.ts';

const LARGEST_BODY_BYTES = 2048;

export interface ReportContext {
  database: Database;
  knownLessons: ReadonlySet<string>;
  limit: RateLimit;
  /** Network address of the sender; counted, never stored. */
  address: string;
}

/**
 * Answers one `POST /api/reports`: 200 `{accepted: true}` once stored, 400 not JSON, 413 too long,
 * 422 `{field, message}` not a report, 429 too many from one address.
 */
export async function receiveReport(request: Request, context: ReportContext): Promise<Response> {
  const wait = context.limit.take(context.address);
  if (wait > 0) {
    return refuse(
      429,
      { field: '', message: 'Trop de signalements. Réessayez plus tard.' },
      { 'retry-after': `${wait}` },
    );
  }
  const body = await readJson(request, LARGEST_BODY_BYTES);
  if (!body.ok) {
    const message =
      body.status === 413 ? 'Le signalement est trop long.' : 'Le signalement n’est pas lisible.';
    return refuse(body.status, { field: '', message });
  }
  const read = readReport(body.input, context.knownLessons);
  if ('refusal' in read) return refuse(422, read.refusal);
  await storeReport(context.database, read.report);
  return Response.json({ accepted: true }, { headers: { 'cache-control': 'no-store' } });
}

function refuse(
  status: number,
  refusal: { field: string; message: string },
  headers: HeadersInit = {},
): Response {
  return Response.json(refusal, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
