import { performance } from 'node:perf_hooks';
import { database } from '#lib/server/app-database.ts';
import { lessonSlugs } from '#lib/server/lessons.ts';
import { createRateLimit } from '#lib/server/rate-limit.ts';
import { receiveReport } from '#lib/server/reports/receive-report.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

const limit = createRateLimit({ allowed: 60, windowSeconds: 3600, now: () => performance.now() });

export const POST: RequestHandler = ({ request, getClientAddress }) =>
  receiveReport(request, {
    database: database(),
    knownLessons: lessonSlugs,
    limit,
    address: getClientAddress(),
  });
