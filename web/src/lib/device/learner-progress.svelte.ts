import { onMount } from 'svelte';
import type { LearnerState } from '@wetechcare/core/progress/fold.ts';
import { currentDevice, whenDevice } from './current-device.ts';
import type { Device } from './device.svelte.ts';

/**
 * The learner's state for a page that shows it: null until it has been read. Call it while the component is made.
 *
 * @param needed the page is about it, so it is read even when nothing was kept yet
 */
export function useProgress(needed = false): {
  readonly device: Device | null;
  readonly state: LearnerState | null;
} {
  let device = $state.raw<Device | null>(null);
  onMount(() => {
    whenDevice((found) => (device = found));
    if (needed) void currentDevice();
  });
  return {
    get device() {
      return device;
    },
    get state() {
      return device?.progress.state ?? null;
    },
  };
}
