import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.ts';

const root = join(import.meta.dirname, '..');

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

async function chromiumVersion(): Promise<string> {
  try {
    const browser = await chromium.launch(launchOptions());
    const version = browser.version();
    await browser.close();
    return `Chromium ${version}`;
  } catch {
    return 'no Chromium';
  }
}

/** Warns when something else keeps the machine busy: times are then longer than the product's own. */
export function warnOfOtherWork(): void {
  const [load = 0] = loadavg();
  if (load < cpus().length * 0.75) return;
  console.log(
    `  WARNING: other work is running (load ${load.toFixed(1)} on ${cpus().length} cores): times below are too long.`,
  );
}

/** Prints the machine, the browser, the date, the commit and the build that the figures belong to. */
export async function printMeasuredOn(): Promise<void> {
  const changed = git('status', '--porcelain').split('\n').filter(Boolean).length;
  const stamp = join(root, 'web/build/.built-from');
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    [
      `Machine   ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB`,
      `Browser   ${await chromiumVersion()}; Node ${process.version}`,
      `Date      ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      `Commit    ${git('rev-parse', '--short', 'HEAD') || 'none'}${changed ? ` and ${changed} changed files` : ''}`,
      `Build     ${existsSync(stamp) ? readFileSync(stamp, 'utf8').slice(0, 12) : 'none'}`,
    ].join('\n'),
  );
  warnOfOtherWork();
}
