import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const PORT = 3120;

/**
 * Serves the built site, with an empty database, as long as `work` lasts.
 *
 * @throws when the site is not built
 */
export async function withServedSite<Result>(work: (origin: string) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(root, 'web/build/handler.js')))
    throw new Error('The site is not built: npm run build');
  const data = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: join(root, 'web'),
    env: { ...process.env, PORT: String(PORT), DATA_DIR: data, DATABASE_URL: '' },
    stdio: 'ignore',
  });
  try {
    const origin = `http://localhost:${PORT}`;
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${origin}/healthz`).catch(() => null);
      if (answer?.ok) break;
      if (tries > 120) throw new Error('The server does not answer.');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return await work(origin);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
}
