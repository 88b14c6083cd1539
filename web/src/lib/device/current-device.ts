import type { Device } from './device.svelte.ts';
import { browserStorage, readOwnership } from './ownership.ts';

let current: Promise<Device> | undefined;
const waiting: ((device: Device) => void)[] = [];

/**
 * The device of this page, made once and only in the browser. Resolves when what an earlier visit kept has been read; rejects
 * only when its code cannot be loaded.
 */
export function currentDevice(): Promise<Device> {
  current ??= import('./device.svelte.ts').then(async ({ createDevice }) => {
    const device = createDevice();
    await device.whenReady;
    for (const tell of waiting.splice(0)) tell(device);
    return device;
  });
  current.catch(() => (current = undefined));
  return current;
}

/**
 * The device, when an earlier visit kept something on it or somebody has begun an exercise since; else undefined. A first
 * visit, which has nothing to read, thus does not pay for the code that reads.
 */
export function knownDevice(): Promise<Device | undefined> {
  const isKnown = current !== undefined || readOwnership(browserStorage()) === 'mine';
  return isKnown ? currentDevice() : Promise.resolve(undefined);
}

/** Tells of the device once it is known: now, or when somebody begins an exercise. */
export function whenDevice(tell: (device: Device) => void): void {
  void knownDevice().then((device) => (device ? tell(device) : waiting.push(tell)));
}
