import { performance } from 'node:perf_hooks';
import { database } from '../app-database.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { TransferContext } from './answer-transfer.ts';

const now = () => performance.now();
/** A whole workshop shares one address. */
const HOUR = 3600;
const limits = {
  send: createRateLimit({ allowed: 120, windowSeconds: HOUR, now }),
  claim: createRateLimit({ allowed: 240, windowSeconds: HOUR, now }),
  /** Asked every few seconds while the code is on the screen. */
  state: createRateLimit({ allowed: 6000, windowSeconds: HOUR, now }),
};

/** What the answers to one request need. */
export function transferContext(what: keyof typeof limits, getClientAddress: () => string): TransferContext {
  return { database: database(), limit: limits[what], address: getClientAddress() };
}
