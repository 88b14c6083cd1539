import { database } from '#lib/server/app-database.ts';
import { isAnswering } from '#lib/server/database/is-answering.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** For load balancers: 200 when this process can do its work, 503 when the database does not answer within two seconds. */
export const GET: RequestHandler = async () => {
  const works = await isAnswering(database());
  return Response.json(
    { status: works ? 'ok' : 'unavailable', database: database().kind },
    { status: works ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
};
