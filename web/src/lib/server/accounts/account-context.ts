import { performance } from 'node:perf_hooks';
import { database, serverKey } from '../app-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { SyncContext } from '../sync/answer-sync.ts';
import type { AccountContext } from './answer-account.ts';

const now = () => performance.now();
const HOUR = 3600;
/** A workshop of forty shares one address. */
const limits = {
  create: createRateLimit({ allowed: 120, windowSeconds: HOUR, now }),
  signIn: createRateLimit({ allowed: 120, windowSeconds: HOUR, now }),
};
/** A device sends after each step it does, and when it comes back. */
const syncLimit = createRateLimit({ allowed: 1200, windowSeconds: HOUR, now });

/** What the answers to one request about an account need. */
export function accountContext(what: keyof typeof limits, getClientAddress: () => string): AccountContext {
  return { ...signedContext(), limit: limits[what], address: getClientAddress() };
}

export const signedContext = () => ({ database: database(), key: serverKey() });

export const syncContext = (): SyncContext => ({
  database: database(),
  limit: syncLimit,
  now: () => Date.now(),
});
