import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const STARTS_WITHIN_MILLISECONDS = 60_000;

export interface RunningServer {
  /** `http://localhost:1234`, without a slash at the end. */
  origin: string;
  /** False once the process has ended. */
  isRunning: () => boolean;
  /** Stops it and removes its data. */
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(Number(process.env.BENCH_PORT ?? 0), () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilAnswers(origin: string, server: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MILLISECONDS;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not start:\n${said()}`);
}

/**
 * Starts the production server of the site that was built, with an empty data folder.
 * @param database a PostgreSQL and a schema of it, to be dropped by the caller; else the embedded database
 * @param settings more environment variables
 * @throws when there is no build or the server does not answer
 */
export async function startProductionServer(
  database?: { url: string; schema: string },
  settings: NodeJS.ProcessEnv = {},
): Promise<RunningServer> {
  if (!existsSync(join(root, 'web/build/handler.js')))
    throw new Error('There is no build to measure. Run first: npm run build');
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'wetechcare-bench-'));
  const server = spawn(process.execPath, ['web/server/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: data,
      DATABASE_URL: database?.url ?? '',
      DATABASE_SCHEMA: database?.schema ?? '',
      ORIGIN: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  const stop = async () => {
    if (isRunning()) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  try {
    await untilAnswers(origin, server, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, isRunning, stop };
}
