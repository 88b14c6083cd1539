/// <reference lib="dom" />
import { chromium, type Browser } from '@playwright/test';
import { loadContent, type LoadedLesson } from '../authoring/load-content.ts';
import { launchOptions } from './chromium.ts';
import type { Figure, Report, Section } from './figures.ts';
import { watchPage, type BenchWindow, type Marks } from './in-page.ts';
import { startProductionServer } from './production-server.ts';
import { KINDS, openSlowPhone, type SlowPhone, type Transfer } from './slow-phone.ts';
import { spreadOf } from './spread.ts';
import { walkGuidedPath, type StepTime } from './walk-guided-path.ts';

/*
 * The first visit of each lesson page by a phone that has never seen the site: what comes over the wire, when the page is
 * seen, when the first exercise answers.
 */

const QUIET_MILLISECONDS = 1500;
const KB = 1000;

interface Visit {
  /** What came before anybody tapped, and what the service worker kept after it. */
  before: Transfer[];
  kept: Transfer[];
  largestPaint: number;
  interactive: number;
  guided: Marks;
  started: Marks;
  /** Received by the page until the film answered the tap on its first key. */
  untilStarted: Transfer[];
  steps: StepTime[];
}

const sum = (transfers: readonly Transfer[]) =>
  transfers.reduce((bytes, transfer) => bytes + transfer.bytes, 0);
const byPage = (transfers: readonly Transfer[]) => transfers.filter(({ by }) => by === 'page');

async function withPhone<Result>(
  browser: Browser,
  use: (phone: SlowPhone) => Promise<Result>,
): Promise<Result> {
  const phone = await openSlowPhone(browser);
  try {
    await phone.page.addInitScript(watchPage);
    return await use(phone);
  } finally {
    await phone.close();
  }
}

const hurry = (phone: SlowPhone, way: 'guided' | 'start') =>
  phone.page.evaluate((chosen) => (window as unknown as BenchWindow).bench.hurry(chosen), way);

function readingOnly(browser: Browser, address: string) {
  return withPhone(browser, async ({ page, transfers, untilQuiet }) => {
    await page.goto(address);
    await untilQuiet('page', QUIET_MILLISECONDS);
    const before = byPage(transfers);
    const largestPaint = await page.evaluate(() => (window as unknown as BenchWindow).bench.largestPaint);
    const interactive = await page.evaluate(() => (window as unknown as BenchWindow).bench.interactive);
    await untilQuiet('worker', QUIET_MILLISECONDS);
    return { before, largestPaint, interactive, kept: transfers.filter(({ by }) => by === 'worker') };
  });
}

function startAtOnce(browser: Browser, address: string) {
  return withPhone(browser, async (phone) => {
    await phone.page.goto(address, { waitUntil: 'commit' });
    const started = await hurry(phone, 'start');
    return { started, untilStarted: byPage(phone.transfers) };
  });
}

function guideAtOnce(browser: Browser, address: string, { scenario }: LoadedLesson) {
  return withPhone(browser, async (phone) => {
    await phone.page.goto(`${address}#guide`, { waitUntil: 'commit' });
    const guided = await hurry(phone, 'guided');
    await phone.page.getByRole('button', { name: 'Annuler', exact: true }).tap();
    return { guided, steps: await walkGuidedPath(phone.page, scenario) };
  });
}

async function visit(browser: Browser, origin: string, lesson: LoadedLesson): Promise<Visit> {
  const address = `${origin}/${lesson.lesson.site}/lecons/${lesson.folder}`;
  return {
    ...(await readingOnly(browser, address)),
    ...(await startAtOnce(browser, address)),
    ...(await guideAtOnce(browser, address, lesson)),
  };
}

function figuresOf(visits: readonly Visit[]): Figure[] {
  const of = (pick: (visit: Visit) => number) => visits.map(pick);
  const slowest = visits
    .flatMap(({ steps }) => steps)
    .reduce((worst, time) => (time.milliseconds > worst.milliseconds ? time : worst), {
      name: '',
      milliseconds: 0,
    });
  const stepMedian = ({ steps }: Visit) => spreadOf(steps.map(({ milliseconds }) => milliseconds)).median;
  const stepWorst = ({ steps }: Visit) => Math.max(...steps.map(({ milliseconds }) => milliseconds));
  return [
    {
      name: 'on the wire before the tap on “Commencer”',
      unit: 'kB',
      values: of(({ before }) => sum(before)),
      atMost: 60 * KB,
    },
    ...KINDS.map((kind): Figure => ({
      name: `  of which ${kind}`,
      unit: 'kB',
      values: of(({ before }) => sum(before.filter((transfer) => transfer.kind === kind))),
      ...(kind === 'script' && { atMost: 45 * KB }),
    })),
    { name: '  answers', unit: 'count', values: of(({ before }) => before.length) },
    {
      name: 'kept for offline afterwards (service worker)',
      unit: 'kB',
      values: of(({ kept }) => sum(kept)),
      note: 'what came already is not fetched again',
    },
    { name: 'largest contentful paint', unit: 's', values: of((each) => each.largestPaint), atMost: 2500 },
    { name: 'scripts run', unit: 's', values: of(({ interactive }) => interactive) },
    {
      name: 'guided exercise answers its first tap (link)',
      unit: 's',
      values: of(({ guided }) => guided.answered),
      atMost: 6000,
    },
    {
      name: 'film answers its first tap (“Commencer”)',
      unit: 's',
      values: of(({ started }) => started.answered),
      atMost: 6000,
    },
    {
      name: '  of which from the tap on “Commencer”',
      unit: 's',
      values: of(({ started }) => started.answered - started.interactive),
    },
    {
      name: '  received by the page until then',
      unit: 'kB',
      values: of(({ untilStarted }) => sum(untilStarted)),
    },
    {
      name: 'a step of the exercise answers',
      unit: 'ms',
      values: of(stepMedian),
      atMost: 100,
      isStrict: true,
    },
    {
      name: '  the slowest step',
      unit: 'ms',
      values: of(stepWorst),
      atMost: 100,
      isStrict: true,
      note: slowest.name,
    },
  ];
}

function printFiles(lesson: LoadedLesson, { before, untilStarted, kept }: Visit): void {
  const first = Math.min(...before.map(({ began }) => began));
  const start = Math.min(...untilStarted.map(({ began }) => began));
  for (const [title, transfers, zero] of [
    ['before the tap', before, first],
    ['until the film answered', untilStarted, start],
    ['kept afterwards', kept, first],
  ] as const) {
    console.log(`\n${lesson.folder}: ${title} (bytes, from second, to second)`);
    for (const { url, bytes, began, ended } of transfers) {
      const times = [began, ended].map((time) => (time - zero).toFixed(2).padStart(6)).join(' ');
      console.log(`  ${String(bytes).padStart(6)} ${times}  ${new URL(url).pathname}`);
    }
  }
}

/** Measures the first visit of every lesson. @param listsFiles prints each file of the first run */
export async function measureFirstVisit(runs: number, listsFiles = false): Promise<Report> {
  const server = await startProductionServer();
  const browser = await chromium.launch(launchOptions());
  const sections: Section[] = [];
  try {
    for (const lesson of loadContent().lessons) {
      const visits: Visit[] = [];
      for (let run = 1; run <= runs; run++) {
        process.stderr.write(`first visit: ${lesson.folder}, ${run} of ${runs}\n`);
        visits.push(await visit(browser, server.origin, lesson));
      }
      if (listsFiles && visits[0]) printFiles(lesson, visits[0]);
      sections.push({ heading: lesson.folder, figures: figuresOf(visits) });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return {
    title: 'First visit of a lesson page',
    method: [
      `Real Chromium, processor slowed 6 times, 400 kbit/s, 400 ms for each request, nothing kept; median of ${runs}.`,
      'Bytes are those of the wire, headers included; 1 kB = 1000 bytes. Taps come as soon as there is something to tap.',
      'The service worker has a throttled line of its own: on a real phone it shares the page’s.',
      'A step: from the tap or the key to the next painted frame, for each step of the whole guided path.',
    ],
    sections,
  };
}
