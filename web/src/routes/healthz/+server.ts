import { database } from '#lib/server/app-database.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** For load balancers: 200 when this process can do its work, 503 when the database does not answer. */
export const GET: RequestHandler = async () => {
  const { kind, ping } = database();
  const works = await ping().then(
    () => true,
    () => false,
  );
  return Response.json(
    { status: works ? 'ok' : 'unavailable', database: kind },
    { status: works ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
};
