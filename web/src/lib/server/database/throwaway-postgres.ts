import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/* A PostgreSQL of our own to stop and start: for the tests, and for the bench of restarts. */

const run = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';

export interface ThrowawayPostgres {
  url: string;
  /** Resolves when it takes connections. */
  start(): Promise<void>;
  /** Breaks every connection, as a crash of the machine would; resolves when it is stopped. */
  stop(): Promise<void>;
  /** It keeps its connections and says nothing more, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Stops it and leaves nothing behind. */
  remove(): Promise<void>;
}

/** The folder of the newest PostgreSQL installed as Debian does; undefined when there is none. */
export function findPostgresPrograms(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const versions = readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** A new cluster in a folder of its own, started, on a port that is free. */
export async function startThrowawayPostgres(programs: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'wetechcare-postgres-'));
  const data = join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  const call = async (program: string, ...args: string[]) => {
    const command = [join(programs, program), '-D', data, ...args];
    // PostgreSQL refuses to run as root.
    if (isRoot) await run('runuser', ['-u', 'postgres', '--', ...command], { cwd: folder });
    else await run(command[0]!, command.slice(1), { cwd: folder });
  };
  if (isRoot) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    chownSync(folder, Number(stdout), -1);
  }
  await call('initdb', '-U', 'postgres', '-A', 'trust', '--no-sync');
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;

  const stop = () => call('pg_ctl', '-m', 'immediate', '-w', 'stop');
  const start = () => call('pg_ctl', '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  /** The server and the processes of its connections, whose parent it is. */
  const signal = (name: NodeJS.Signals) => {
    const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim();
    for (const pid of [postmaster, ...children.split(' ').filter(Boolean).map(Number)])
      process.kill(pid, name);
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async remove() {
      if (existsSync(join(data, 'postmaster.pid'))) await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
