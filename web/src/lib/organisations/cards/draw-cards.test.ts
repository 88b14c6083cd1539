import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeResumeCode, readResumeCode } from '@wetechcare/core/identity/resume-code.ts';
import fc from 'fast-check';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUIET_ZONE } from '#lib/sheet/qr-runs.ts';
import { CARDS_A_PAGE, drawCards, type CardFonts } from './draw-cards.ts';
import { learnerCards, type CardOwner } from './learner-cards.ts';

const { resolve } = createRequire(import.meta.url);
const font = (family: string, subset: string, weight: number) =>
  readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
const bold = font('atkinson-hyperlegible', 'latin', 700);
const fonts: CardFonts = {
  regular: font('atkinson-hyperlegible', 'latin', 400),
  bold,
  names: {
    latin: bold,
    'latin-ext': font('atkinson-hyperlegible', 'latin-ext', 700),
    arabic: font('vazirmatn', 'arabic', 700),
    cyrillic: font('noto-sans', 'cyrillic', 700),
  },
};
const ORIGIN = 'https://clics.exemple.fr';
const madeOn = new Date('2026-11-27T10:00:00Z');

const NICKNAMES = [
  'Karim',
  'Awa',
  'José',
  'Zoé 2',
  'Anne-Marie des Trois Fontaines',
  'Łukasz',
  'سمير',
  'Оксана',
  'M’Bala',
  'Fatou',
  'Lê',
  '李',
];
const WORDS = ['pain', 'soleil', 'jardin', 'forêt', 'bateau', 'cœur', 'école', 'montagne', 'lampe', 'tapis'];
const owners: CardOwner[] = NICKNAMES.map((nickname, place) => ({
  nickname,
  words: Array.from({ length: 5 }, (_, index) => WORDS[(place * 3 + index) % WORDS.length]!),
}));
const content = learnerCards(owners, 'Atelier du mardi', ORIGIN);

describe('what cards say', () => {
  test('the QR code leads to the page of the code, with words that an address holds as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
        const words = makeResumeCode(() => random);
        const [page, code = ''] = learnerCards([{ nickname: 'Awa', words }], '', ORIGIN).cards[0]!.url.split(
          '#',
        );
        expect(page).toBe('https://clics.exemple.fr/reprendre');
        expect(code).toMatch(/^[a-z]+(-[a-z]+){4}$/);
        expect(readResumeCode(code)).toEqual({ ok: true, words });
      }),
    );
  });

  test('the file has the name of the group', () => {
    expect(content.fileName).toBe('Cartes_atelier-du-mardi.pdf');
    expect(learnerCards([], '«\u00a0?\u00a0»', ORIGIN).fileName).toBe('Cartes.pdf');
  });
});

const tools = ['pdfinfo', 'pdftotext', 'pdftoppm'];
const hasPoppler = tools.every((tool) => spawnSync(tool, ['-v']).status === 0);
if (!hasPoppler) console.warn(`The cards are not read back: install poppler-utils (${tools.join(', ')}).`);

describe.skipIf(!hasPoppler)('the cards of twelve learners, read back with poppler-utils', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const file = join(folder, 'cards.pdf');
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

  beforeAll(async () => writeFileSync(file, await drawCards(content, fonts, madeOn)));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are two A4 pages that say that they are accessible (PDF/UA-1), in French', () => {
    const facts = run('pdfinfo', file);
    expect(facts).toMatch(/Pages: +2\n/);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/Page size: .*\(A4\)/);
    expect(facts).toContain('Cartes – Atelier du mardi');
    expect(run('pdfinfo', '-meta', file)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(readFileSync(file, 'latin1')).toContain('/Lang (fr-FR)');
  });

  test('have each nickname and its words, in order, and where to type them', () => {
    const spoken = run('pdfinfo', '-struct-text', file)
      .split(/^ +Sect/m)
      .slice(1);
    expect(spoken).toHaveLength(owners.length);
    owners.forEach(({ nickname, words }, index) => {
      const text = [...spoken[index]!.matchAll(/^ +"(.*)"$/gm)].map(([, part]) => part).join(' ');
      // A screen reader is given the letters of an Arabic name in the order of reading.
      if (/[a-zé]/i.test(nickname)) expect(text).toContain(nickname);
      expect(text).toContain(words.map((word, place) => `${place + 1} ${word}`).join(' '));
      expect(text).toContain('clics.exemple.fr/reprendre');
    });
  });

  test('leave a line to write a name on that no font of ours has', () => {
    expect(run('pdftotext', '-raw', file, '-')).not.toContain('李');
    expect(run('pdfinfo', '-struct', file).match(/^ +H1/gm)).toHaveLength(owners.length - 1);
  });

  test('have a code to scan each, which holds the address of its own learner', () => {
    const dpi = 200;
    const boxes = run('pdfinfo', '-struct', file).match(/\/BBox \[[\d. ]+\]/g) ?? [];
    expect(boxes).toHaveLength(owners.length);
    for (const page of [1, 2]) {
      const image = grey(
        execFileSync('pdftoppm', ['-gray', '-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, file], {
          maxBuffer: 64 * 1024 * 1024,
        }),
      );
      const first = (page - 1) * CARDS_A_PAGE;
      content.cards.slice(first, first + CARDS_A_PAGE).forEach(({ url }, place) => {
        const [left, , right, top] = (/[\d. ]+\d/.exec(boxes[first + place]!.slice(7))![0] ?? '')
          .trim()
          .split(/ +/)
          .map(Number) as [number, number, number, number];
        const { size, data } = encode(url, { ecc: 'M', border: 0 });
        const module = (right - left) / (size + 2 * QUIET_ZONE);
        const isDark = (x: number, y: number) =>
          image.at(
            ((left + (x + QUIET_ZONE + 0.5) * module) * dpi) / 72,
            image.height - ((top - (y + QUIET_ZONE + 0.5) * module) * dpi) / 72,
          ) < 128;
        expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data);
      });
    }
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
