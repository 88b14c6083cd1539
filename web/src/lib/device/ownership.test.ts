import { describe, expect, test } from 'vitest';
import { deviceId, keepOwnership, readOwnership } from './ownership.ts';

function aStorage() {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

const refuse = () => {
  throw new DOMException('blocked', 'SecurityError');
};
const blocked = { getItem: refuse, setItem: refuse, removeItem: refuse };

const FRESH = '0123456789abcdef';

describe('whose device it is', () => {
  test('is unknown until somebody answers', () => {
    expect(readOwnership(aStorage())).toBe('unknown');
  });

  test('is remembered when it is the person’s own', () => {
    const storage = aStorage();
    expect(keepOwnership(storage, 'mine')).toBe(true);
    expect(readOwnership(storage)).toBe('mine');
  });

  test('leaves nothing on a shared device, and takes away what an owner had left', () => {
    const storage = aStorage();
    keepOwnership(storage, 'mine');
    deviceId(storage, 'mine', FRESH);
    keepOwnership(storage, 'shared');
    expect(storage.texts.size).toBe(0);
    expect(readOwnership(storage)).toBe('unknown');
  });

  test('is asked again when something else was written there', () => {
    const storage = aStorage();
    storage.setItem('device-ownership', 'shared');
    expect(readOwnership(storage)).toBe('unknown');
  });

  test('is unknown, without an error, where storage is blocked or missing', () => {
    expect(readOwnership(blocked)).toBe('unknown');
    expect(keepOwnership(blocked, 'mine')).toBe(false);
    expect(readOwnership(null)).toBe('unknown');
    expect(keepOwnership(null, 'mine')).toBe(false);
  });
});

describe('the id of the device', () => {
  test('stays the same on the person’s own device', () => {
    const storage = aStorage();
    expect(deviceId(storage, 'mine', FRESH)).toBe(FRESH);
    expect(deviceId(storage, 'mine', 'fedcba9876543210')).toBe(FRESH);
  });

  test.each(['unknown', 'shared'] as const)(
    'is new each time and kept nowhere when the device is %s',
    (ownership) => {
      const storage = aStorage();
      expect(deviceId(storage, ownership, FRESH)).toBe(FRESH);
      expect(storage.texts.size).toBe(0);
    },
  );

  test('lasts as long as the page where storage is blocked', () => {
    expect(deviceId(blocked, 'mine', FRESH)).toBe(FRESH);
  });
});
