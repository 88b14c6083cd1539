import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { lockFolder } from './folder-lock.ts';

describe('one process at a time uses a data folder', () => {
  let folder: string;
  const lockFile = () => join(folder, 'database.lock');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wetechcare-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('the second is refused, with the number of the first and what to do', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(DatabaseUnavailable);
    expect(() => lockFolder(folder)).toThrow(new RegExp(`numéro ${process.pid}[^]*DATA_DIR`));
    unlock();
  });

  test('the folder is free again afterwards, and nothing of the lock is left', () => {
    lockFolder(folder)();
    expect(existsSync(lockFile())).toBe(false);
    lockFolder(folder)();
  });

  test('the lock of a process that is gone is taken over', async () => {
    const gone = spawn(process.execPath, ['--eval', '']);
    await new Promise((resolve) => gone.once('exit', resolve));
    writeFileSync(lockFile(), JSON.stringify({ pid: gone.pid, began: null }));
    expect(() => lockFolder(folder)()).not.toThrow();
  });

  test.skipIf(process.platform !== 'linux')(
    'so is one whose process number another program has since been given',
    () => {
      writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, began: 'another time' }));
      expect(() => lockFolder(folder)()).not.toThrow();
    },
  );

  test.each(['', 'not JSON', '{}', 'null', '{"pid":-1}'])('and one that cannot be read: %j', (content) => {
    writeFileSync(lockFile(), content);
    expect(() => lockFolder(folder)()).not.toThrow();
  });
});
