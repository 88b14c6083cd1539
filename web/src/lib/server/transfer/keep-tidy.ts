import type { Database } from '../database/database.ts';
import { dropExpired } from './store-transfer.ts';

const EVERY_MINUTE = 60_000;

/** Drops expired transfers now and every minute, so that none stays when nobody sends another. @returns how to stop */
export function keepTidy(database: Database): () => void {
  const tidy = () =>
    void dropExpired(database).catch((error: unknown) => console.error('Expired transfers stay', error));
  tidy();
  const timer = setInterval(tidy, EVERY_MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}
