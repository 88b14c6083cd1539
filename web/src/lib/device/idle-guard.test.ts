import { describe, expect, test } from 'vitest';
import { createIdleGuard, type IdleClock } from './idle-guard.ts';

const MINUTE = 60_000;

/** A clock moved by hand. `sleep` lets time pass without any timer, as a closed laptop does. */
function aClock() {
  let now = 1_000_000;
  let timers: { at: number; callback: () => void }[] = [];
  const clock: IdleClock = {
    now: () => now,
    setTimer(callback, ms) {
      const timer = { at: now + ms, callback };
      timers.push(timer);
      return timer;
    },
    clearTimer(timer) {
      timers = timers.filter((other) => other !== timer);
    },
  };
  return {
    clock,
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.at;
        next.callback();
      }
      now = end;
    },
    sleep(ms: number) {
      now += ms;
    },
    timers: () => timers.length,
  };
}

function aGuard() {
  const time = aClock();
  const warnings: (number | null)[] = [];
  let wipes = 0;
  const guard = createIdleGuard({
    clock: time.clock,
    onWarning: (seconds) => warnings.push(seconds),
    onExpired: () => (wipes += 1),
  });
  guard.start();
  return { ...time, guard, warnings, wipes: () => wipes };
}

describe('on a shared device left alone', () => {
  test('the page warns after five minutes and wipes a minute later, once', () => {
    const { pass, warnings, wipes } = aGuard();
    pass(5 * MINUTE - 1);
    expect(warnings).toEqual([]);
    pass(1);
    expect(warnings).toEqual([60]);
    pass(MINUTE - 1);
    expect(wipes()).toBe(0);
    pass(10 * MINUTE);
    expect(wipes()).toBe(1);
  });

  test('the seconds left are counted down one by one', () => {
    const { pass, warnings } = aGuard();
    pass(6 * MINUTE);
    expect(warnings).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
  });

  test('a computer that slept past the deadline wipes as soon as it wakes up', () => {
    const { sleep, guard, wipes } = aGuard();
    sleep(60 * MINUTE);
    guard.check();
    expect(wipes()).toBe(1);
  });

  test('the first touch after such a sleep does not save what is to be wiped', () => {
    const { sleep, guard, wipes } = aGuard();
    sleep(60 * MINUTE);
    guard.active();
    expect(wipes()).toBe(1);
  });

  test('neither does "continue", when the warning slept past its end', () => {
    const { pass, sleep, guard, wipes } = aGuard();
    pass(5 * MINUTE);
    sleep(2 * MINUTE);
    guard.stay();
    expect(wipes()).toBe(1);
  });
});

describe('while somebody is there', () => {
  test('any activity starts the five minutes again', () => {
    const { pass, guard, warnings } = aGuard();
    for (let times = 0; times < 10; times++) {
      pass(4 * MINUTE);
      guard.active();
    }
    expect(warnings).toEqual([]);
  });

  test('moving the mouse does not stop a warning: somebody has to answer it', () => {
    const { pass, guard, wipes } = aGuard();
    pass(5 * MINUTE);
    guard.active();
    pass(MINUTE);
    expect(wipes()).toBe(1);
  });

  test('the answer takes the warning away and starts the five minutes again', () => {
    const { pass, guard, warnings, wipes } = aGuard();
    pass(5 * MINUTE);
    guard.stay();
    expect(warnings).toEqual([60, null]);
    pass(5 * MINUTE - 1);
    expect(wipes()).toBe(0);
    expect(warnings).toEqual([60, null]);
  });

  test('a clock that is put back does not put off the wipe', () => {
    const { pass, sleep, guard, wipes } = aGuard();
    sleep(-24 * 60 * MINUTE);
    guard.check();
    pass(6 * MINUTE);
    expect(wipes()).toBe(1);
  });

  test('nothing happens any more once the guard is stopped', () => {
    const { pass, guard, warnings, timers } = aGuard();
    guard.stop();
    guard.active();
    guard.check();
    pass(60 * MINUTE);
    expect(warnings).toEqual([]);
    expect(timers()).toBe(0);
  });
});
