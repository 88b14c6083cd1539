import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAnswering } from './is-answering.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a database that answers, answers', async () => {
  expect(await isAnswering({ ping: async () => {} })).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that refuses does not', async () => {
  expect(await isAnswering({ ping: () => Promise.reject(new Error('ECONNREFUSED')) })).toBe(false);
});

test('one that says nothing is given two seconds, and found again when it is back', async () => {
  let answer = () => {};
  const ping = () => new Promise<void>((resolve) => (answer = resolve));
  const asked = isAnswering({ ping });
  await vi.advanceTimersByTimeAsync(1999);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toBe(false);
  const askedAgain = isAnswering({ ping });
  answer();
  expect(await askedAgain).toBe(true);
});
