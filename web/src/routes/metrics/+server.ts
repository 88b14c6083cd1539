import { database } from '#lib/server/app-database.ts';
import { createMetrics } from '#lib/server/metrics.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

const metrics = createMetrics(database);

/** In Prometheus' text format. Nothing in it is about a person. */
export const GET: RequestHandler = async () =>
  new Response(await metrics.metrics(), {
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
  });
