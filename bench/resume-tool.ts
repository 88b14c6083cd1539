/// <reference lib="dom" />
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import type { Figure, Report } from './figures.ts';
import { watchPage, type BenchWindow } from './in-page.ts';
import { startProductionServer } from './production-server.ts';
import { KINDS, openSlowPhone, type Transfer } from './slow-phone.ts';

/*
 * The CV tool on a slow phone: what it weighs before « Télécharger », how fast a key is on the screen and in the CV, how fast
 * the PDF is there.
 */

const KB = 1000;
const NAME = 'Inès';
const TEXT = 'Sérieuse et souriante, prête à apprendre';

interface Visit {
  before: Transfer[];
  keys: number[];
  firstPdf: number;
  nextPdf: number;
  /** Bytes of the engine of the PDF. */
  engine: number;
}

const answers = (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.answers());

/** Milliseconds from the tap to the file that is handed to the browser, on the page's own clock. */
async function downloadTime(page: Page): Promise<number> {
  const made = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const click = HTMLAnchorElement.prototype.click;
        let tapped = 0;
        addEventListener('click', ({ timeStamp }) => (tapped ||= timeStamp), { capture: true, once: true });
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          if (this.download) {
            HTMLAnchorElement.prototype.click = click;
            resolve(performance.now() - tapped);
          }
          return click.call(this);
        };
      }),
  );
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Télécharger le PDF' }).tap();
  await download;
  return made;
}

/** Bytes of a file as it comes over the wire. */
async function weightOf(address: string | undefined): Promise<number> {
  if (!address) throw new Error('The PDF was not made in a worker.');
  const response = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  return Number(response.headers.get('content-length'));
}

async function typeAndTime(page: Page, field: string, text: string): Promise<number[]> {
  const times: number[] = [];
  await page.locator(field).tap();
  for (const letter of text) {
    await answers(page);
    await page.keyboard.type(letter);
    times.push(Math.max(...(await answers(page))));
  }
  return times;
}

async function visit(browser: Browser, origin: string): Promise<Visit> {
  const phone = await openSlowPhone(browser, 'block');
  const { page, transfers } = phone;
  try {
    await page.addInitScript(watchPage);
    await page.goto(`${origin}/clicnjob/cv`);
    await page.getByRole('link', { name: 'Commencer mon CV' }).tap({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Oui, il est à moi' }).tap({ timeout: 60_000 });
    const keys = await typeAndTime(page, '#first-name', NAME);
    const inThePage = page.locator('.resume-bar__thumb', { hasText: NAME });
    await inThePage.waitFor();
    await page.locator('#last-name').fill('Benali');
    await page.locator('#phone').fill('06 39 98 00 57');
    await page.locator('#city').fill('Rouen');
    await page.getByRole('button', { name: 'Suivant' }).tap();
    await page.locator('#job-title').fill('caissière');
    await page.locator('.found-job').first().tap();
    keys.push(...(await typeAndTime(page, '#pitch', TEXT)));
    for (let question = 2; question < 10; question++) {
      await page.getByRole('button', { name: 'Suivant' }).tap();
      await page.getByText(`Question ${question + 1} sur 10`).waitFor();
    }
    await page.getByRole('button', { name: 'Finir' }).tap();
    await page.getByRole('button', { name: 'Télécharger le PDF' }).waitFor();
    await phone.untilQuiet('page', 1500);
    const before = [...transfers];
    const firstPdf = await downloadTime(page);
    const nextPdf = await downloadTime(page);
    return { before, keys, firstPdf, nextPdf, engine: await weightOf(page.workers()[0]?.url()) };
  } finally {
    await phone.close();
  }
}

const sum = (transfers: readonly Transfer[]) =>
  transfers.reduce((bytes, transfer) => bytes + transfer.bytes, 0);

function figuresOf(visits: readonly Visit[]): Figure[] {
  const of = (pick: (visit: Visit) => number) => visits.map(pick);
  const ofKind = (kind: Transfer['kind']) =>
    of(({ before }) => sum(before.filter((transfer) => transfer.kind === kind)));
  return [
    {
      name: 'script before “Télécharger”',
      unit: 'kB',
      values: ofKind('script'),
      atMost: 80 * KB,
      note: 'open-resume 573, Reactive Resume 5 3 290',
    },
    ...KINDS.filter((kind) => kind !== 'script').map((kind): Figure => ({
      name: `  ${kind}`,
      unit: 'kB',
      values: ofKind(kind),
    })),
    {
      name: 'a key is on the screen and in the CV',
      unit: 'ms',
      values: visits.flatMap(({ keys }) => keys),
      atMost: 50,
      note: 'open-resume 110–135',
    },
    { name: 'engine of the PDF, at the first tap', unit: 'kB', values: of(({ engine }) => engine) },
    {
      name: 'the first PDF, engine fetched',
      unit: 's',
      values: of(({ firstPdf }) => firstPdf),
      note: 'open-resume 11.5',
    },
    { name: 'the PDF, engine there', unit: 'ms', values: of(({ nextPdf }) => nextPdf), atMost: 500 },
  ];
}

/** Makes a CV as a person does, from the first page to the file. */
export async function measureResumeTool(runs: number): Promise<Report> {
  const server = await startProductionServer();
  const browser = await chromium.launch(launchOptions());
  const visits: Visit[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      process.stderr.write(`resume tool: ${run} of ${runs}\n`);
      visits.push(await visit(browser, server.origin));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return {
    title: 'The CV tool, from its first page to the PDF',
    method: [
      `Real Chromium, processor slowed 6 times, 400 kbit/s, 400 ms for each request, nothing kept; median of ${runs}, of every key.`,
      'Without the service worker, which keeps the three tools for later: what the page needs alone.',
      'A key: from its event to the next painted frame, in which the small CV shows it too.',
      'The figures of peers were measured with the same slowing at 1.6 Mbit/s (the network does not count in them but for the first PDF).',
    ],
    sections: [{ heading: 'CV tool', figures: figuresOf(visits) }],
  };
}
