import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LessonPage } from '#lib/content/lesson-page.ts';
import { drawSheet } from './draw-sheet.ts';
import { QUIET_ZONE } from './qr-runs.ts';
import { longestLesson, sampleAddress, sampleLesson } from './sample-lesson.ts';
import { sheetContent, type SheetContent } from './sheet-content.ts';

const { resolve } = createRequire(import.meta.url);
const font = (weight: number) =>
  readFileSync(
    resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`),
  );
const fonts = { regular: font(400), bold: font(700) };
const madeOn = new Date('2026-11-23T10:00:00Z');
const draw = (lesson: LessonPage) => drawSheet(sheetContent(lesson, sampleAddress), fonts, madeOn);

const hasPoppler = ['pdfinfo', 'pdftotext', 'pdftoppm'].every((tool) => spawnSync(tool, ['-v']).status === 0);
if (!hasPoppler)
  console.warn('The sheet is not read back: install poppler-utils (pdfinfo, pdftotext, pdftoppm).');

/** Every sentence of a sheet, in the order in which it must be read. */
function sentences({
  wordmark,
  title,
  promise,
  steps,
  atHand,
  help,
  beware,
  again,
  checked,
}: SheetContent): string[] {
  const lists = [steps, atHand, help, beware].flatMap((section) =>
    section ? [section.heading, ...section.items] : [],
  );
  return [wordmark, title, promise, ...lists, again.heading, again.how, again.address, checked];
}

const withoutSpaces = (text: string) => text.replace(/\s/gu, '');

function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  const whole = withoutSpaces(text);
  for (const part of parts) {
    const at = whole.indexOf(withoutSpaces(part), from);
    expect(at, `« ${part} » is missing or comes too early`).toBeGreaterThanOrEqual(0);
    from = at + withoutSpaces(part).length;
  }
}

test('a sheet that would need a third page is refused', async () => {
  const atHand = Array.from({ length: 80 }, () => 'Encore un papier dont personne n’a besoin');
  await expect(draw({ ...longestLesson, atHand })).rejects.toThrow(RangeError);
});

test('drawing the same lesson twice gives the same file, byte for byte', async () => {
  expect(await draw(sampleLesson)).toEqual(await draw(sampleLesson));
});

describe.skipIf(!hasPoppler)('read back with poppler-utils', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const sample = join(folder, 'sample.pdf');
  const longest = join(folder, 'longest.pdf');
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

  beforeAll(async () => {
    writeFileSync(sample, await draw(sampleLesson));
    writeFileSync(longest, await draw(longestLesson));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the sheet is one tagged A4 page with a title, light enough for a phone', () => {
    const facts = run('pdfinfo', sample);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/Pages: +1\n/);
    expect(facts).toMatch(/Page size: .*\(A4\)/);
    expect(facts).toContain(sampleLesson.title);
    expect(facts).toMatch(/File size: +[1-5]?\d{4} bytes/);
  });

  test('the file says that it is accessible (PDF/UA-1), in French, shows its title and has bookmarks', () => {
    const file = readFileSync(sample, 'latin1');
    expect(run('pdfinfo', '-meta', sample)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('/Lang (fr-FR)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('/Outlines');
  });

  test('every sentence, with every French letter, comes out in reading order', () => {
    expectInOrder(
      run('pdftotext', '-raw', '-enc', 'UTF-8', sample, '-'),
      sentences(sheetContent(sampleLesson, sampleAddress)),
    );
  });

  test('a screen reader meets the same sentences, as headings and lists with their numbers', () => {
    const tree = run('pdfinfo', '-struct-text', sample);
    const spoken = [...tree.matchAll(/^ +"(.*)"$/gm)].map(([, text]) => text).join(' ');
    const { steps, ...others } = sheetContent(sampleLesson, sampleAddress);
    const numbered = { ...steps, items: steps.items.map((item, index) => `${index + 1}${item}`) };
    expectInOrder(spoken, sentences({ ...others, steps: numbered }));
    expect(tree.match(/^ +H1 /gm)).toHaveLength(1);
    expect(tree.match(/^ +H2 /gm)).toHaveLength(5);
    expect(tree.match(/^ +Lbl /gm)).toHaveLength(steps.items.length);
    expect(tree).toMatch(/Link[^]*Object/);
  });

  test('the QR code has words for those who do not see it, and holds the address of the lesson', () => {
    expect(readFileSync(sample, 'latin1')).toMatch(/\/S \/Figure[^]*?\/Alt \(/);
    const box = /\/BBox \[([\d. ]+)\]/
      .exec(run('pdfinfo', '-struct', sample))?.[1]
      ?.split(' ')
      .map(Number);
    const [left, bottom, right, top] = box as [number, number, number, number];
    const dpi = 300;
    const page = grey(
      execFileSync('pdftoppm', ['-gray', '-r', `${dpi}`, sample], { maxBuffer: 64 * 1024 * 1024 }),
    );
    const { size, data } = encode(sampleAddress, { ecc: 'M', border: 0 });
    const module = (right - left) / (size + 2 * QUIET_ZONE);
    const isDark = (x: number, y: number) =>
      page.at(
        ((left + (x + QUIET_ZONE + 0.5) * module) * dpi) / 72,
        page.height - ((top - (y + QUIET_ZONE + 0.5) * module) * dpi) / 72,
      ) < 128;
    expect(bottom).toBeGreaterThan(0);
    expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data);
  });

  test('the longest lesson takes two pages, and the first says so', () => {
    expect(run('pdfinfo', longest)).toMatch(/Pages: +2\n/);
    const content = sheetContent(longestLesson, sampleAddress);
    const text = run('pdftotext', '-raw', '-enc', 'UTF-8', longest, '-');
    expectInOrder(text, sentences(content));
    expect(text.split('\f')[0]).toContain(content.turnOver);
  });
});

/** Pixels of a binary grey image as pdftoppm writes it: 0 is black, 255 white; `x` and `y` in pixels from the top left. */
function grey(file: Buffer): { height: number; at(x: number, y: number): number } {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64))!;
  const width = Number(header[1]);
  return {
    height: Number(header[2]),
    at: (x, y) => file[header[0].length + Math.floor(y) * width + Math.floor(x)]!,
  };
}
