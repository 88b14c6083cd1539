import type { IncomingMessage } from 'node:http';
import { database } from '#lib/server/app-database.ts';
import { mayReadMetrics } from '#lib/server/metrics-access.ts';
import { createMetrics } from '#lib/server/metrics.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

const metrics = createMetrics(database);

/** In Prometheus' text format. Nothing in it is about a person; even so, it is for the operator only. */
export const GET: RequestHandler = async ({ request, platform }) => {
  const { METRICS_TOKEN, ADDRESS_HEADER } = process.env;
  const remoteAddress = (platform as { req?: IncomingMessage } | undefined)?.req?.socket.remoteAddress;
  if (!mayReadMetrics({ headers: request.headers, remoteAddress }, METRICS_TOKEN, ADDRESS_HEADER))
    return METRICS_TOKEN
      ? new Response('Wrong token\n', { status: 401, headers: { 'www-authenticate': 'Bearer' } })
      : new Response('From this machine only; from elsewhere, set METRICS_TOKEN\n', { status: 403 });
  return new Response(await metrics.metrics(), {
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
  });
};
