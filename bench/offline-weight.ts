import { get } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { loadContent } from '../authoring/load-content.ts';
import type { OfflinePack } from '../web/src/lib/device/offline-messages.ts';
import { launchOptions } from './chromium.ts';
import type { Figure, Report, Section } from './figures.ts';
import { hasFfmpeg, videoOfFilm } from './film-video.ts';
import { startProductionServer } from './production-server.ts';

/*
 * What a whole lesson weighs for offline use, film included, next to the same film as a video.
 */

const KB = 1000;
/** A voice track that is still pleasant: Opus at 24 kbit/s. */
const VOICE_BYTES_PER_SECOND = 3000;

interface Weight {
  url: string;
  /** Of the compressed body, as the server sends it. */
  bytes: number;
}

/** Bytes of the body of an answer as it travels, not as it is read. */
function bytesSent(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}

async function weigh(origin: string, lesson: string): Promise<Weight[]> {
  const answer = await fetch(`${origin}/api/packs/${lesson}.json`);
  if (!answer.ok) throw new Error(`There is no pack of ${lesson}: ${answer.status}`);
  const pack = (await answer.json()) as OfflinePack;
  const urls = [...pack.pages, ...pack.files].map(({ url }) => url);
  return Promise.all(
    urls.map(async (url) => ({ url, bytes: await bytesSent(`${origin}${encodeURI(url)}`) })),
  );
}

const sum = (weights: readonly Weight[]) => weights.reduce((bytes, weight) => bytes + weight.bytes, 0);

async function videoFigures(browser: Browser | null, address: string): Promise<Figure[]> {
  if (!browser) return [{ name: 'the film as a 144p video', unit: 'kB', values: [], note: 'install ffmpeg' }];
  const { duration, bytes } = await videoOfFilm(browser, address);
  return [
    ...Object.entries(bytes).map(([codec, size]): Figure => ({
      name: `the film as a 144p video, ${codec}`,
      unit: 'kB',
      values: [size],
      note: 'without any sound',
    })),
    {
      name: '  a voice track would add (24 kbit/s)',
      unit: 'kB',
      values: [(duration / 1000) * VOICE_BYTES_PER_SECOND],
      note: 'computed',
    },
    { name: '  it lasts', unit: 's', values: [duration] },
  ];
}

/** Weighs every lesson for offline use. @param listsFiles prints the weight of each file */
export async function measureOfflineWeight(listsFiles = false): Promise<Report> {
  const server = await startProductionServer();
  const browser = hasFfmpeg() ? await chromium.launch(launchOptions()) : null;
  const sections: Section[] = [];
  try {
    const { lessons } = loadContent();
    const packs = new Map<string, Weight[]>();
    for (const { folder } of lessons) packs.set(folder, await weigh(server.origin, folder));
    for (const { folder, lesson } of lessons) {
      process.stderr.write(`offline weight: ${folder}\n`);
      const pack = packs.get(folder) ?? [];
      const elsewhere = [...packs].filter(([other]) => other !== folder).map(([, weights]) => weights);
      const isShared = ({ url }: Weight) =>
        elsewhere.every((weights) => weights.some((other) => other.url === url));
      const ending = (pattern: RegExp) => sum(pack.filter(({ url }) => pattern.test(url)));
      if (listsFiles) {
        console.log(`\n${folder} (bytes)`);
        for (const { url, bytes } of pack.toSorted((a, b) => b.bytes - a.bytes))
          console.log(`  ${String(bytes).padStart(6)}  ${url}`);
      }
      sections.push({
        heading: folder,
        figures: [
          { name: 'whole lesson offline, film included', unit: 'kB', values: [sum(pack)], atMost: 120 * KB },
          { name: '  of which scripts', unit: 'kB', values: [ending(/\.js$/)] },
          { name: '  of which styles', unit: 'kB', values: [ending(/\.css$/)] },
          { name: '  of which pictures', unit: 'kB', values: [ending(/\.(svg|png|webp|avif)$/)] },
          {
            name: '  of which pages and their data',
            unit: 'kB',
            values: [ending(/\/[^/.]+$|__data\.json$/)],
          },
          {
            name: '  not shared by all lessons',
            unit: 'kB',
            values: [sum(pack.filter((weight) => !isShared(weight)))],
            note: 'at most what the next lesson costs',
          },
          { name: '  files', unit: 'count', values: [pack.length] },
          ...(await videoFigures(browser, `${server.origin}/${lesson.site}/lecons/${folder}`)),
        ],
      });
    }
  } finally {
    await browser?.close();
    await server.stop();
  }
  return {
    title: 'Whole lesson for offline use',
    method: [
      'Compressed bodies of everything the pack of the lesson lists, as the server sends them; 1 kB = 1000 bytes.',
      'Compared with the same film recorded from the screen at its own reading pace: 144 × 256, 5 frames a second, no sound.',
      'In the video the words on the phone’s screen cannot be read, nor magnified, nor heard by a screen reader.',
    ],
    sections,
  };
}
