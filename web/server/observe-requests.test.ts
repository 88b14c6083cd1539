import { beforeEach, expect, test } from 'vitest';
import { createLog } from '../src/lib/server/log/log.ts';
import { requestDurations } from '../src/lib/server/request-durations.ts';
import type { AnsweredRequest } from './http-server.ts';
import { observeRequests } from './observe-requests.ts';

const ANSWERED: AnsweredRequest = {
  method: 'GET',
  route: '/healthz',
  status: 200,
  milliseconds: 30,
  isWhole: true,
  isStream: false,
};

let levels: string[];
const log = createLog('trace', {
  write: (line: string) => void levels.push((JSON.parse(line) as { level: string }).level),
});
const observer = observeRequests(log);

beforeEach(() => {
  levels = [];
  requestDurations.reset();
});

/** `route status` of what was counted, with how often and the sum of seconds. */
async function counted(): Promise<Record<string, { count?: number; seconds?: number }>> {
  const all: Record<string, { count?: number; seconds?: number }> = {};
  for (const { metricName, labels, value } of (await requestDurations.get()).values) {
    const key = `${labels.route} ${labels.status}`;
    if (metricName?.endsWith('_count')) all[key] = { ...all[key], count: value };
    if (metricName?.endsWith('_sum')) all[key] = { ...all[key], seconds: value };
  }
  return all;
}

test('answers are counted by route and class of status, in seconds', async () => {
  observer.answered(ANSWERED);
  observer.answered({ ...ANSWERED, status: 204, milliseconds: 70 });
  observer.answered({ ...ANSWERED, status: 503 });
  observer.answered({ ...ANSWERED, route: '(none)', status: 404 });
  observer.answered({ ...ANSWERED, status: null, isWhole: false });
  expect(await counted()).toEqual({
    '/healthz 2xx': { count: 2, seconds: 0.1 },
    '/healthz 5xx': { count: 1, seconds: 0.03 },
    '(none) 4xx': { count: 1, seconds: 0.03 },
    '/healthz none': { count: 1, seconds: 0.03 },
  });
});

test('a stream of events, open for hours, is logged but not counted as a slow answer', async () => {
  observer.answered({ ...ANSWERED, isStream: true, milliseconds: 3_600_000 });
  expect(await counted()).toEqual({});
  expect(levels).toEqual(['info']);
});

test('only what the server is at fault for is an error', () => {
  for (const status of [200, 304, 404, 429, null, 500, 503]) observer.answered({ ...ANSWERED, status });
  expect(levels).toEqual(['info', 'info', 'info', 'info', 'info', 'error', 'error']);
});
