/*
 * The answer to "Cet appareil est à vous ?". Only 'mine' may leave a trace on the device, this answer included: on a
 * library computer nothing at all stays, so a reload forgets and asks again.
 */

export type Ownership = 'unknown' | 'mine' | 'shared';
export type Answer = Exclude<Ownership, 'unknown'>;

const OWNERSHIP_KEY = 'device-ownership';
const DEVICE_KEY = 'device-id';

type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's localStorage, or null where there is none: on the server, and when the person has blocked cookies. */
export function browserStorage(): Storage | null {
  if (typeof window === 'undefined') return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What was answered on an earlier visit. */
export function readOwnership(storage: Pick<KeyStore, 'getItem'> | null): Ownership {
  try {
    return storage?.getItem(OWNERSHIP_KEY) === 'mine' ? 'mine' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Keeps the answer when it is 'mine', forgets everything it had kept when it is not. False when it could not be kept. */
export function keepOwnership(storage: KeyStore | null, answer: Ownership): boolean {
  try {
    if (answer === 'mine') {
      storage?.setItem(OWNERSHIP_KEY, answer);
      return storage !== null;
    }
    storage?.removeItem(OWNERSHIP_KEY);
    storage?.removeItem(DEVICE_KEY);
    return true;
  } catch {
    return answer !== 'mine';
  }
}

/**
 * The random id of this device: the kept one, or `fresh`, which is kept from now on when the device is the person's own.
 * @param fresh 16 hexadecimal digits
 */
export function deviceId(storage: KeyStore | null, ownership: Ownership, fresh: string): string {
  if (ownership !== 'mine') return fresh;
  try {
    const kept = storage?.getItem(DEVICE_KEY);
    if (kept && /^[0-9a-f]{16}$/.test(kept)) return kept;
    storage?.setItem(DEVICE_KEY, fresh);
  } catch {
    // Private mode of old Safari and full disks refuse to write: the id then lasts as long as the page.
  }
  return fresh;
}
