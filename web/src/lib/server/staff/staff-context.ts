import { performance } from 'node:perf_hooks';
import { database, serverKey } from '../app-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { SignInContext } from './sign-in.ts';

const now = () => performance.now();
const HOUR = 3600;
const wrongTries = createRateLimit({ allowed: 10, windowSeconds: HOUR, now });
/** The helpers of an organisation share one address. */
const tries = createRateLimit({ allowed: 120, windowSeconds: HOUR, now });
const accepting = createRateLimit({ allowed: 120, windowSeconds: HOUR, now });

/** What signing in needs. */
export const signInContext = (getClientAddress: () => string): SignInContext => ({
  database: database(),
  key: serverKey(),
  wrongTries,
  tries,
  address: getClientAddress(),
  now: () => Date.now(),
});

/** Counts one more try to accept an invitation. @returns seconds to wait, or 0 */
export const waitToAccept = (getClientAddress: () => string): number => accepting.take(getClientAddress());
