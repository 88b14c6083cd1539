import { dropExpiredSessions } from './accounts/session.ts';
import type { Database } from './database/database.ts';
import { log } from './log/log.ts';
import { dropExpiredAccess } from './staff/drop-expired-access.ts';
import { dropExpired as dropExpiredTransfers } from './transfer/store-transfer.ts';

const EVERY_MINUTE = 60_000;

/** Drops what is over (transfers, sessions, invitations) now and every minute, so that none stays when nobody comes. @returns how to
 * stop */
export function keepTidy(database: Database): () => void {
  const tidy = async () => {
    for (const drop of [dropExpiredTransfers, dropExpiredSessions, dropExpiredAccess]) {
      await drop(database).catch((error: unknown) => log.error({ error }, 'What is over stays'));
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), EVERY_MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}
