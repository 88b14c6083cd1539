import type { Database } from '../database/database.ts';
import { log } from '../log/log.ts';
import { dropExpired } from './store-transfer.ts';

const EVERY_MINUTE = 60_000;

/** Drops expired transfers now and every minute, so that none stays when nobody sends another. @returns how to stop */
export function keepTidy(database: Database): () => void {
  const tidy = () =>
    void dropExpired(database).catch((error: unknown) => log.error({ error }, 'Expired transfers stay'));
  tidy();
  const timer = setInterval(tidy, EVERY_MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}
