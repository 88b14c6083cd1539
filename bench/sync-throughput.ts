import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { uuidV7 } from '@wetechcare/core/progress/uuidv7.ts';
import { MOST_RECORDS, type SyncAnswer } from '@wetechcare/core/sync/sync-shape.ts';
import type { Report } from './figures.ts';
import { startProductionServer, type RunningServer } from './production-server.ts';

/*
 * What the server takes in: batches of 20 records from many devices at once, beside pgbench inserting the same rows into the same
 * PostgreSQL in batches of 20; and the return of a device that was a month without a network.
 */

const DEVICES = 16;
const BATCH = 20;
const SECONDS = 8;
/** A month of an eager learner. */
const MONTH_OF_RECORDS = 2_000;
/** The slowed network: bytes a second each way (400 kbit/s), milliseconds for each round trip. */
const SLOW_BYTES = 50_000;
const SLOW_ROUND_TRIP = 400;

const JSON_CONTENT = { 'content-type': 'application/json' };

function aRecord(): Record<string, unknown> {
  return {
    v: 1,
    id: uuidV7(Date.now(), randomBytes(10)),
    device: 'device-of-bench',
    lesson: 'connexion-code-email',
    contentVersion: '2026-11-27.1',
    verb: 'answered',
    activity: 'question:q1',
    at: new Date().toISOString(),
    result: { success: true, share: 1, helpCount: 0, seconds: 12 },
  };
}

const records = (count: number) => Array.from({ length: count }, aRecord);

async function newDevice(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/account`, {
    method: 'POST',
    headers: JSON_CONTENT,
    body: '{"shared":false}',
  });
  if (!response.ok) throw new Error(`No account: ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}

async function send(origin: string, token: string, some: unknown[], cursor: number): Promise<SyncAnswer> {
  const response = await fetch(`${origin}/api/sync`, {
    method: 'POST',
    headers: { ...JSON_CONTENT, authorization: `Bearer ${token}` },
    body: JSON.stringify({ v: 1, now: new Date().toISOString(), cursor, records: some }),
  });
  if (!response.ok) throw new Error(`Not synchronised: ${response.status} ${await response.text()}`);
  return (await response.json()) as SyncAnswer;
}

/** @returns records a second, acknowledged. Each device may send 1 200 times an hour, so a new one takes over in time. */
async function syncRate({ origin }: RunningServer): Promise<number> {
  let acknowledged = 0;
  const end = performance.now() + SECONDS * 1000;
  const tokens = await Promise.all(Array.from({ length: DEVICES * 2 }, () => newDevice(origin)));
  const device = async (first: number) => {
    const cursors = [0, 0];
    for (let turn = 0; performance.now() < end; turn += 1) {
      const which = turn % 2;
      const answer = await send(origin, tokens[first * 2 + which]!, records(BATCH), cursors[which]!);
      acknowledged += answer.accepted;
      cursors[which] = answer.cursor;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: DEVICES }, (_, place) => device(place)));
  return acknowledged / ((performance.now() - begun) / 1000);
}

async function dropSchema(databaseUrl: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}

/** pgbench, with as many clients, inserting rows of the same shape and weight into a table of the same keys. @returns rows a second */
async function pgbenchRate(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const folder = mkdtempSync(join(tmpdir(), 'wetechcare-pgbench-'));
  try {
    await client.query(`
      create schema bench_peer;
      create table bench_peer.row_of_records (account_id uuid, id uuid, sequence bigint, lesson text, verb text, content jsonb,
        received_at timestamptz default now(), clock_ahead_ms bigint, primary key (account_id, id));
      create index on bench_peer.row_of_records (account_id, sequence)
    `);
    // pgbench reads `:name` as a variable, so the content is built by the server.
    const content = `jsonb_build_object(${Object.entries(aRecord())
      .flatMap(([name, value]) => [name, JSON.stringify(value).replaceAll(/["{}:]/g, ' ')])
      .map((text) => `'${text}'`)
      .join(', ')})`;
    const row = `(md5((:client_id)::text)::uuid, gen_random_uuid(), 1, 'connexion-code-email', 'answered', ${content}, default, 0)`;
    const script = join(folder, 'insert.sql');
    writeFileSync(
      script,
      `insert into bench_peer.row_of_records values ${Array.from({ length: BATCH }, () => row).join(', ')};\n`,
    );
    const said = execFileSync(
      'pgbench',
      ['-n', '-f', script, '-c', `${DEVICES}`, '-j', '2', '-T', `${SECONDS}`, databaseUrl],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const perSecond = Number(/tps = ([\d.]+)/.exec(said)?.[1]);
    return perSecond * BATCH;
  } finally {
    await client.end();
    await dropSchema(databaseUrl, 'bench_peer');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds until all of a month is acknowledged, the time of a slow network added to that of the server */
async function monthReturns({ origin }: RunningServer): Promise<number> {
  const token = await newDevice(origin);
  const month = records(MONTH_OF_RECORDS);
  let cursor = 0;
  let network = 0;
  const begun = performance.now();
  for (let from = 0; from < month.length; from += MOST_RECORDS) {
    const batch = month.slice(from, from + MOST_RECORDS);
    const packed = new Response(
      new Blob([JSON.stringify({ v: 1, now: new Date().toISOString(), cursor, records: batch })])
        .stream()
        .pipeThrough(new CompressionStream('gzip')),
    );
    const body = await packed.arrayBuffer();
    const response = await fetch(`${origin}/api/sync`, {
      method: 'POST',
      headers: { ...JSON_CONTENT, authorization: `Bearer ${token}`, 'content-encoding': 'gzip' },
      body,
    });
    const text = await response.text();
    cursor = (JSON.parse(text) as SyncAnswer).cursor;
    network += SLOW_ROUND_TRIP + ((body.byteLength + text.length) / SLOW_BYTES) * 1000;
  }
  return performance.now() - begun + network;
}

/** Needs DATABASE_URL and pgbench for the comparison; without them only the embedded database is measured. */
export async function measureSyncThroughput(runs: number): Promise<Report> {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const rates: number[] = [];
  const peers: number[] = [];
  const months: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const schema = `bench_${randomBytes(6).toString('hex')}`;
    const server = await startProductionServer(databaseUrl ? { url: databaseUrl, schema } : undefined);
    try {
      rates.push(await syncRate(server));
      months.push(await monthReturns(server));
    } finally {
      await server.stop();
      if (databaseUrl) await dropSchema(databaseUrl, schema);
    }
    if (databaseUrl) peers.push(await pgbenchRate(databaseUrl));
  }
  const ratios = rates.flatMap((rate, run) => (peers[run] ? [peers[run] / rate] : []));
  return {
    title: 'Synchronisation',
    method: [
      `${DEVICES} devices at once, batches of ${BATCH}, ${SECONDS} s, over HTTP, on ${databaseUrl ? 'PostgreSQL' : 'the embedded database'}.`,
      'pgbench inserts rows of the same weight in batches of as many, with as many clients, into a table with the same keys.',
      `A month: ${MONTH_OF_RECORDS} records, compressed; the network is added by computation: 400 kbit/s, 400 ms a round trip.`,
    ],
    sections: [
      {
        heading: 'Throughput',
        figures: [
          { name: 'records a second, POST /api/sync', unit: 'count', values: rates.map(Math.round) },
          { name: 'rows a second, pgbench', unit: 'count', values: peers.map(Math.round) },
          { name: 'pgbench / POST /api/sync', unit: 'ratio', values: ratios, atMost: 2 },
        ],
      },
      {
        heading: 'A device that comes back',
        figures: [{ name: 'a month is acknowledged', unit: 's', values: months, atMost: 3_000 }],
      },
    ],
  };
}
