/*
 * On a shared computer somebody leaves without a word: after some minutes the page warns, and a minute later it wipes.
 * Deadlines are times of the wall clock, not timers, because timers stand still while a computer sleeps: whoever
 * wakes it up must not find the work of the one before.
 */

export interface IdleClock {
  /** Milliseconds since 1970. */
  now: () => number;
  setTimer: (callback: () => void, ms: number) => unknown;
  clearTimer: (timer: unknown) => void;
}

export const browserClock: IdleClock = {
  now: () => Date.now(),
  setTimer: (callback, ms) => setTimeout(callback, ms),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

export interface IdleGuardOptions {
  /** Minutes without activity before the warning. */
  minutes?: number;
  /** How long the warning lasts, in seconds. */
  warningSeconds?: number;
  clock?: IdleClock;
  /** Seconds left before the wipe, once a second; null when there is no warning (any more). */
  onWarning: (secondsLeft: number | null) => void;
  /** Nobody answered. Called once. */
  onExpired: () => void;
}

export interface IdleGuard {
  start: () => void;
  /** Somebody does something. Does not stop a warning: only `stay` does, a passer-by may touch the mouse. */
  active: () => void;
  /** Somebody answers the warning. */
  stay: () => void;
  /** Looks at the clock again: to be called when the page wakes up. */
  check: () => void;
  stop: () => void;
}

export function createIdleGuard({
  minutes = 5,
  warningSeconds = 60,
  clock = browserClock,
  onWarning,
  onExpired,
}: IdleGuardOptions): IdleGuard {
  let state: 'stopped' | 'quiet' | 'warning' = 'stopped';
  let lastActive = 0;
  let timer: unknown = null;

  function schedule(ms: number) {
    clock.clearTimer(timer);
    timer = clock.setTimer(check, ms);
  }

  function stop() {
    clock.clearTimer(timer);
    state = 'stopped';
  }

  function check() {
    if (state === 'stopped') return;
    const now = clock.now();
    // A clock that was put back would otherwise postpone the wipe by as much.
    if (now < lastActive) lastActive = now;
    const untilWarning = lastActive + minutes * 60_000 - now;
    const untilWipe = untilWarning + warningSeconds * 1000;
    if (untilWipe <= 0) {
      stop();
      onExpired();
    } else if (untilWarning <= 0) {
      state = 'warning';
      onWarning(Math.ceil(untilWipe / 1000));
      schedule(untilWipe % 1000 || 1000);
    } else {
      schedule(untilWarning);
    }
  }

  function begin() {
    state = 'quiet';
    lastActive = clock.now();
    check();
  }

  return {
    start: begin,
    stop,
    check,
    active() {
      if (state !== 'quiet') return;
      const now = clock.now();
      // The first touch after a sleep comes before the late timer: it must not save what should be wiped.
      if (now - lastActive >= minutes * 60_000) check();
      else lastActive = now;
    },
    stay() {
      if (state !== 'warning') return;
      const expired = clock.now() - lastActive >= (minutes * 60 + warningSeconds) * 1000;
      if (expired) return check();
      onWarning(null);
      begin();
    },
  };
}

const ACTIVITY = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'scroll', 'input'] as const;
const AWAKENING = ['visibilitychange', 'focus', 'pageshow'] as const;

/** Tells the guard what happens in the page. Returns how to stop telling. */
export function watchActivity(guard: Pick<IdleGuard, 'active' | 'check'>): () => void {
  // Capture: 'visibilitychange' is sent to the document, 'scroll' to whatever scrolls.
  const options = { capture: true, passive: true };
  for (const event of ACTIVITY) addEventListener(event, guard.active, options);
  for (const event of AWAKENING) addEventListener(event, guard.check, options);
  return () => {
    for (const event of ACTIVITY) removeEventListener(event, guard.active, options);
    for (const event of AWAKENING) removeEventListener(event, guard.check, options);
  };
}
