import type { Device } from './device.svelte.ts';
import { createIdleGuard, watchActivity } from './idle-guard.ts';
import { reloadWhenBroughtBack } from './wipe.ts';

export interface SharedDeviceWatch {
  /** Somebody answers the warning. */
  stay: () => void;
  /** Counts as activity: a film that plays, for instance. */
  active: () => void;
  stop: () => void;
}

/**
 * Watches over a page of a shared device: warns after some minutes without activity, then wipes and leaves for `home`.
 * Begins anew as well when the browser brings back a page that was left.
 * @param onWarning seconds left, or null when there is no warning
 * @param minutes without activity before the warning
 */
export function watchSharedDevice(
  device: Pick<Device, 'ownership' | 'wipe'>,
  home: string,
  onWarning: (secondsLeft: number | null) => void,
  minutes: number,
): SharedDeviceWatch {
  const guard = createIdleGuard({ minutes, onWarning, onExpired: () => void device.wipe(home) });
  const stopWatching = watchActivity(guard);
  const stopListening = reloadWhenBroughtBack(() => device.ownership !== 'mine');
  guard.start();
  return {
    stay: guard.stay,
    active: guard.active,
    stop() {
      guard.stop();
      stopWatching();
      stopListening();
    },
  };
}
