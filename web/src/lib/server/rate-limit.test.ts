import { describe, expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

describe('the limit per address', () => {
  test('lets the allowed number through and then says how many seconds to wait', () => {
    let time = 0;
    const limit = createRateLimit({ allowed: 2, windowSeconds: 60, now: () => time });
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 0]);
    time = 45_500;
    expect(limit.take('a')).toBe(15);
    expect(limit.take('b')).toBe(0);
  });

  test('what is given back was not counted', () => {
    const limit = createRateLimit({ allowed: 1, windowSeconds: 60, now: () => 0 });
    limit.giveBack('a');
    for (let request = 0; request < 5; request++) {
      expect(limit.take('a')).toBe(0);
      limit.giveBack('a');
    }
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 60]);
  });

  test('forgets when the window is over', () => {
    let time = 0;
    const limit = createRateLimit({ allowed: 1, windowSeconds: 60, now: () => time });
    limit.take('a');
    time = 60_000;
    expect(limit.take('a')).toBe(0);
  });

  test('keeps a bounded number of addresses in memory', () => {
    const limit = createRateLimit({ allowed: 1, windowSeconds: 60, now: () => 0, mostAddresses: 3 });
    for (const address of ['a', 'b', 'c', 'd']) limit.take(address);
    expect(limit.take('a')).toBe(0);
  });
});
