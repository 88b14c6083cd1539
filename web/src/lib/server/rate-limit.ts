import { createHmac, randomBytes } from 'node:crypto';

export interface RateLimit {
  /** Counts one more request of this address. @returns seconds to wait, or 0 when it may go on. */
  take(address: string): number;
  /** Takes back what was counted for one request: where only wrong tries count, a right one is given back. */
  giveBack(address: string): void;
}

export interface RateLimitSettings {
  /** Requests allowed per address and window. A whole workshop may share one address. */
  allowed: number;
  windowSeconds: number;
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
  /** Addresses remembered at once; beyond that the window starts anew, so that memory stays bounded. */
  mostAddresses?: number;
}

/**
 * Fixed windows, in memory. Addresses are kept only as a keyed hash whose key is drawn in this process and dies with it, and
 * are forgotten with the window.
 */
export function createRateLimit({
  allowed,
  windowSeconds,
  now,
  mostAddresses = 50_000,
}: RateLimitSettings): RateLimit {
  const key = randomBytes(32);
  let taken = new Map<string, number>();
  let windowEnds = 0;
  const hashOf = (address: string) => createHmac('sha256', key).update(address).digest('base64url');
  return {
    take(address) {
      const time = now();
      if (time >= windowEnds || taken.size >= mostAddresses) {
        taken = new Map();
        windowEnds = time + windowSeconds * 1000;
      }
      const hash = hashOf(address);
      const requests = (taken.get(hash) ?? 0) + 1;
      taken.set(hash, requests);
      return requests <= allowed ? 0 : Math.ceil((windowEnds - time) / 1000);
    },
    giveBack(address) {
      const hash = hashOf(address);
      const requests = taken.get(hash);
      if (requests !== undefined) taken.set(hash, requests - 1);
    },
  };
}
