import { expect, test } from 'vitest';
import { networkFirst, type Sources } from './network-first.ts';

const never = () => new Promise<never>(() => undefined);
const ask = (sources: Partial<Sources<string>>) =>
  networkFirst<string>({
    fresh: async () => 'fresh',
    kept: async () => 'kept',
    isTrouble: (response) => response === 'trouble',
    tooLong: never,
    ...sources,
  });
const noNetwork = () => Promise.reject(new TypeError('no network'));

test('the page is fresh when the network answers in time', async () => {
  expect(await ask({})).toBe('fresh');
});

test('the kept page comes when the network is too slow', async () => {
  expect(await ask({ fresh: never, tooLong: async () => undefined })).toBe('kept');
});

test('the kept page comes without a network, and when the server is in trouble', async () => {
  expect(await ask({ fresh: noNetwork })).toBe('kept');
  expect(await ask({ fresh: async () => 'trouble' })).toBe('kept');
});

test('a slow network is waited for when nothing is kept', async () => {
  const slow = async () => {
    for (let turns = 0; turns < 20; turns++) await Promise.resolve();
    return 'fresh';
  };
  expect(await ask({ fresh: slow, kept: async () => undefined, tooLong: async () => undefined })).toBe(
    'fresh',
  );
});

test('the trouble of the server is shown when nothing is kept', async () => {
  expect(await ask({ fresh: async () => 'trouble', kept: async () => undefined })).toBe('trouble');
});

test('there is no answer without network and without a kept page', async () => {
  expect(await ask({ fresh: noNetwork, kept: async () => undefined })).toBe(undefined);
});
