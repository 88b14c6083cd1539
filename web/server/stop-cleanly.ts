import type { Server } from 'node:http';
import { log } from '../src/lib/server/log/log.ts';

/** How long requests under way may take to finish. */
const PATIENCE_MILLISECONDS = 10_000;
/** Ctrl+C reaches this process from the terminal and from `npm start` at once; only a later one means "now". */
const SAME_SIGNAL_MILLISECONDS = 1000;

/**
 * On SIGTERM and SIGINT: takes no new request, finishes those under way, tells the application (which closes the database),
 * then lets the process end by itself. A second signal ends it at once. An uncaught error stops it the same way with code 1,
 * so that whoever started it can start a fresh one.
 * @returns a function that does the same as SIGTERM
 */
export function stopCleanly(server: Server): () => void {
  let stoppingSince = 0;

  function stop(reason: 'SIGINT' | 'SIGTERM'): void {
    if (stoppingSince > 0) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MILLISECONDS) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    server.close(() =>
      (process.emit as (event: string, reason: string) => boolean)('sveltekit:shutdown', reason),
    );
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS).unref();
    setTimeout(() => process.exit(), 2 * PATIENCE_MILLISECONDS).unref();
  }

  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('uncaughtException', (error) => {
    log.fatal({ error }, 'Uncaught exception');
    process.exitCode = 1;
    stop('SIGTERM');
  });
  return () => stop('SIGTERM');
}
