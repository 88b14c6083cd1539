import type { Database } from './database/database.ts';
import { dropExpired, EXPIRING } from './database/drop-expired.ts';
import { log } from './log/log.ts';

const EVERY_MINUTE = 60_000;

/**
 * Drops what is over (transfers, sessions, invitations) now and every minute, so that none stays when nobody comes. One that fails
 * never keeps the others from being dropped.
 * @returns how to stop
 */
export function keepTidy(database: Database): () => void {
  const tidy = async () => {
    for (const table of EXPIRING) {
      await dropExpired(database, [table]).catch((error: unknown) =>
        log.error({ error }, 'What is over stays'),
      );
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), EVERY_MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}
