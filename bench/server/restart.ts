import { setTimeout as pause } from 'node:timers/promises';
import { uuidV7 } from '@wetechcare/core/progress/uuidv7.ts';
import pg from 'pg';
import {
  findPostgresPrograms,
  startThrowawayPostgres,
} from '../../web/src/lib/server/database/throwaway-postgres.ts';
import type { Report } from '../figures.ts';
import { startProductionServer, type RunningServer } from '../production-server.ts';

/*
 * What visitors notice when PostgreSQL stops under load and comes back: how soon the server says so, how soon it works again, and
 * whether anything that it had acknowledged is lost.
 */

const TITLE = 'PostgreSQL stopped and started under load';
const SENDERS = 8;
const BETWEEN_MILLISECONDS = 20;
/** How long PostgreSQL stays away. */
const AWAY_MILLISECONDS = 3000;

interface Load {
  acknowledged: string[];
  refused: number;
  /** The slowest answer to a report. */
  longestMilliseconds: number;
  pagesServed: number;
  pagesFailed: number;
  stop: () => Promise<void>;
}

/** Reports of a lesson from all sides, each from an address of its own so that no limit is met, and a reader of pages. */
async function startLoad({ origin }: RunningServer): Promise<Load> {
  const [lesson] = (await (await fetch(`${origin}/api/lessons.json`)).json()) as { slug: string }[];
  const load = {
    acknowledged: [] as string[],
    refused: 0,
    longestMilliseconds: 0,
    pagesServed: 0,
    pagesFailed: 0,
  };
  let stopping = false;

  async function sendReport(): Promise<void> {
    const id = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const began = performance.now();
    const answer = await fetch(`${origin}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': id },
      body: JSON.stringify({ id, lesson: lesson!.slug, contentVersion: '0123456789', reason: 'unclear' }),
    });
    await answer.arrayBuffer();
    load.longestMilliseconds = Math.max(load.longestMilliseconds, performance.now() - began);
    if (answer.ok) load.acknowledged.push(id);
    else load.refused += 1;
  }

  async function readPage(): Promise<void> {
    const page = await fetch(`${origin}/`);
    await page.arrayBuffer();
    if (page.ok) load.pagesServed += 1;
    else load.pagesFailed += 1;
  }

  async function repeat(work: () => Promise<void>): Promise<void> {
    while (!stopping) {
      await work();
      await pause(BETWEEN_MILLISECONDS);
    }
  }

  const working = Promise.all([
    ...Array.from({ length: SENDERS }, () => repeat(sendReport)),
    repeat(readPage),
  ]);
  const stop = async () => {
    stopping = true;
    await working;
  };
  return Object.assign(load, { stop });
}

/** Milliseconds until `/healthz` has this status. */
async function untilHealth(origin: string, status: number): Promise<number> {
  const began = performance.now();
  while ((await fetch(`${origin}/healthz`)).status !== status) await pause(BETWEEN_MILLISECONDS);
  return performance.now() - began;
}

async function countLost(databaseUrl: string, acknowledged: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ stored: string }>(
    'select count(*) as stored from lesson_report where id = any($1::uuid[])',
    [acknowledged],
  );
  await client.end();
  return acknowledged.length - Number(rows[0]!.stored);
}

/** @throws when there is no build, or the server ends */
export async function measureRestart(runs: number): Promise<Report> {
  const programs = findPostgresPrograms();
  if (!programs)
    return { title: TITLE, method: ['Not measured: no PostgreSQL under /usr/lib/postgresql.'], sections: [] };
  const postgres = await startThrowawayPostgres(programs);
  const server = await startProductionServer(
    { url: postgres.url, schema: 'public' },
    { ADDRESS_HEADER: 'x-forwarded-for', LOG_LEVEL: 'silent' },
  );
  const noticed: number[] = [];
  const back: number[] = [];
  try {
    const load = await startLoad(server);
    for (let run = 0; run < runs; run += 1) {
      await pause(1000);
      await postgres.stop();
      noticed.push(await untilHealth(server.origin, 503));
      await pause(AWAY_MILLISECONDS);
      await postgres.start();
      back.push(await untilHealth(server.origin, 200));
    }
    await load.stop();
    if (!server.isRunning()) throw new Error('The server has ended');
    const lost = await countLost(postgres.url, load.acknowledged);
    return {
      title: TITLE,
      method: [
        `${SENDERS} senders of reports and a reader of pages; PostgreSQL killed (pg_ctl -m immediate) and started again after`,
        `${AWAY_MILLISECONDS / 1000} s, ${runs} times, with one process of the server, which must never end.`,
      ],
      sections: [
        {
          heading: 'The server',
          figures: [
            { name: '/healthz says 503, after the stop', unit: 'ms', values: noticed, atMost: 2500 },
            { name: '/healthz says 200, after the start', unit: 'ms', values: back, atMost: 1000 },
            { name: 'longest answer to a report', unit: 'ms', values: [load.longestMilliseconds] },
            { name: 'pages that failed', unit: 'count', values: [load.pagesFailed], atMost: 0 },
            { name: 'pages served', unit: 'count', values: [load.pagesServed] },
            { name: 'reports acknowledged', unit: 'count', values: [load.acknowledged.length] },
            { name: 'of these, lost', unit: 'count', values: [lost], atMost: 0 },
            { name: 'reports refused meanwhile', unit: 'count', values: [load.refused] },
          ],
        },
      ],
    };
  } finally {
    await server.stop();
    await postgres.remove();
  }
}
