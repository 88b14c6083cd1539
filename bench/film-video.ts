import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { PHONE } from './chromium.ts';

/*
 * The film of a lesson as a video would carry it: recorded from the real film, frame by frame, at the pace at which it plays
 * by itself, then encoded at 144 lines (the short side, as videos of phones are).
 */

const FRAMES_PER_SECOND = 5;
const FRAME_MILLISECONDS = 1000 / FRAMES_PER_SECOND;
/** 9:16, the shape of a video of a phone. */
const SCREEN = { width: 360, height: 640 };
const LONGEST_MILLISECONDS = 20 * 60_000;

export interface Video {
  /** Milliseconds. */
  duration: number;
  /** Bytes, by name of codec. */
  bytes: Record<string, number>;
}

const CODECS: Record<string, { file: string; options: string[] }> = {
  'H.264 (libx264, crf 32)': {
    file: 'film.mp4',
    options: ['-c:v', 'libx264', '-crf', '32', '-preset', 'slow', '-movflags', '+faststart'],
  },
  'VP9 (libvpx-vp9, crf 40)': {
    file: 'film.webm',
    options: ['-c:v', 'libvpx-vp9', '-crf', '40', '-b:v', '0', '-deadline', 'good', '-cpu-used', '2'],
  },
};

export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

/** Pictures of the film, one for each change, with how long each stays, in milliseconds. */
async function recordFilm(
  browser: Browser,
  address: string,
  folder: string,
): Promise<{ file: string; stays: number }[]> {
  const context = await browser.newContext({ ...PHONE, viewport: SCREEN });
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${address}#film`);
    await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
    await page.getByRole('button', { name: 'Lire' }).click();
    const ended = page.locator('.film__next');
    const pictures: { file: string; stays: number }[] = [];
    let seen = '';
    for (let time = 0; time < LONGEST_MILLISECONDS; time += FRAME_MILLISECONDS) {
      const shown = await page.locator('.practice').innerHTML();
      const last = pictures[pictures.length - 1];
      if (shown === seen && last) {
        last.stays += FRAME_MILLISECONDS;
      } else {
        seen = shown;
        const file = join(folder, `${String(pictures.length).padStart(5, '0')}.jpg`);
        await page.screenshot({ path: file, type: 'jpeg', quality: 95 });
        pictures.push({ file, stays: FRAME_MILLISECONDS });
      }
      if (await ended.isVisible()) return pictures;
      await page.clock.runFor(FRAME_MILLISECONDS);
    }
    throw new Error(`The film of ${address} does not end.`);
  } finally {
    await context.close();
  }
}

/**
 * Records the film of the lesson at `address` and encodes it.
 * @throws when ffmpeg refuses
 */
export async function videoOfFilm(browser: Browser, address: string): Promise<Video> {
  const folder = mkdtempSync(join(tmpdir(), 'wetechcare-film-'));
  try {
    const pictures = await recordFilm(browser, address, folder);
    const list = join(folder, 'list.txt');
    const last = pictures[pictures.length - 1];
    // ffmpeg wants the last picture twice, or it does not stay.
    const lines = pictures.map(({ file, stays }) => `file '${file}'\nduration ${stays / 1000}`);
    writeFileSync(list, [...lines, `file '${last?.file}'`].join('\n'));
    const bytes: Video['bytes'] = {};
    for (const [name, { file, options }] of Object.entries(CODECS)) {
      const output = join(folder, file);
      const filter = `fps=${FRAMES_PER_SECOND},scale=144:256:flags=lanczos`;
      const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list];
      const encoding = ['-vf', filter, '-pix_fmt', 'yuv420p', '-an', ...options, output];
      const { status, stderr } = spawnSync('ffmpeg', [...input, ...encoding], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
      bytes[name] = statSync(output).size;
    }
    return { duration: pictures.reduce((sum, { stays }) => sum + stays, 0), bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
