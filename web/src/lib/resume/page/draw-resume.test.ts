import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import { EMPTY_RESUME, type Resume } from '@wetechcare/core/resume/resume.ts';
import { drawResume } from './draw-resume.ts';
import { everyFont } from '../../../../tests/support/resume-fonts.ts';

const fonts = everyFont();
const madeOn = new Date('2026-11-25T10:00:00Z');
const draw = (resume: Resume) => drawResume(layOut(resume), fonts, madeOn);
const bytesAsText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

const inflated = (pdf: Uint8Array) =>
  [...bytesAsText(pdf).matchAll(/FlateDecode\s*>>\s*stream\r?\n([\s\S]*?)endstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .join('\n');
/** As a PDF writes it: two bytes a letter. (ISO 32000-1, 7.9.2.2.) */
const asActualText = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      return {
        tree: await page.getStructTree(),
        items: items.flatMap((item) => ('str' in item ? [item.str] : [])),
      };
    }),
  );
  return {
    pages: document.numPages,
    text: pages
      .flatMap(({ items }) => items)
      .join(' ')
      .replace(/\s+/g, ' '),
    tree: JSON.stringify(pages.map(({ tree }) => tree)),
    info: (await document.getMetadata()).info as Record<string, unknown>,
  };
}

const resume: Resume = {
  ...generateResume(3),
  firstName: 'Inès',
  lastName: 'Benali',
  job: { title: 'Caissière', slug: null, rome: null },
  skills: ['Tenir une caisse', 'Rendre la monnaie'],
  titleLanguage: 'fr',
};

describe('the PDF of a CV', () => {
  test('is tagged and accessible: PDF/UA, title, language, headings, lists', async () => {
    const pdf = await draw(resume);
    const { tree, info } = await read(pdf);
    const raw = bytesAsText(pdf);
    expect(raw).toContain('pdfuaid:part');
    expect(raw).toContain('/MarkInfo');
    expect(raw).toMatch(/\/Lang \(fr-FR\)/);
    expect(info.Title).toBe('CV – Inès Benali – Caissière');
    for (const role of ['H1', 'H2', 'L', 'LI', 'P']) expect(tree).toContain(`"role":"${role}"`);
  });

  test('is one light file with its text in reading order', async () => {
    const pdf = await draw(resume);
    const { text, pages } = await read(pdf);
    expect(pages).toBe(1);
    expect(pdf.length).toBeLessThan(60_000);
    const places = ['Inès Benali', 'Caissière', 'Compétences', 'Tenir une caisse', 'Rendre la monnaie'].map(
      (part) => text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places.slice(0, 2)).toEqual([...places.slice(0, 2)].sort((a, b) => a - b));
    expect(places.slice(2)).toEqual([...places.slice(2)].sort((a, b) => a - b));
  });

  test.each([
    ['Cyrillic', 'Олександра', 'Шевченко'],
    ['Greek', 'Γιώργος', 'Παπαδόπουλος'],
    ['Vietnamese', 'Nguyễn', 'Thị Hồng'],
    ['Ethiopic', 'ሰላም', 'ተስፋይ'],
    ['Armenian', 'Արամ', 'Պետրոսյան'],
    ['Georgian', 'ნინო', 'ბერიძე'],
    ['Tifinagh', 'ⵉⴷⵉⵔ', 'ⴰⵎⵖⴰⵔ'],
    ['Latin of everywhere', 'Łukasz', 'Öztürk-Țurcanu'],
  ])('a name in %s letters is printed and found again', async (_script, firstName, lastName) => {
    const { text } = await read(await draw({ ...EMPTY_RESUME, firstName, lastName }));
    const printed = `${firstName}${lastName}`.replace(/\s/g, '');
    expect(text.replace(/\s/g, '')).toContain(printed);
  });

  test('an Arabic name is drawn joined and from the right, in a font of its own', async () => {
    const pdf = await draw({ ...EMPTY_RESUME, firstName: 'محمد', lastName: 'بن كريم' });
    const { text } = await read(pdf);
    for (const word of ['محمد', 'بن', 'كريم']) expect(text).toContain(word);
    expect(bytesAsText(pdf)).toContain('Vazirmatn');
  });

  test('what is drawn from the right is read aloud in the order in which it is spoken', async () => {
    const pdf = await draw({ ...EMPTY_RESUME, firstName: 'محمد', lastName: 'كريم' });
    expect(bytesAsText(pdf)).toContain(asActualText('محمد كريم'));
  });

  test('Arabic letters drawn as one are one sign, that no reader can turn round', async () => {
    const { text } = await read(await draw({ ...EMPTY_RESUME, firstName: 'علاء', lastName: 'عبد الله' }));
    expect(text).toContain('ع\ufefbء');
    expect(text).toContain('\ufdf2');
  });

  test.each(['अनिता', 'রহিম', 'கோகிலா'])('the letters of %s are beside their drawing', async (firstName) => {
    const pdf = await draw({ ...EMPTY_RESUME, firstName });
    expect(
      inflated(pdf)
        .replace(/\\t/g, '\t')
        .replace(/\\([()])/g, '$1'),
    ).toContain(asActualText(firstName));
  });

  test('an address too long for the line is not cut after a hyphen, which readers would drop', async () => {
    const address = `https://exemple.exemple/${'un-mot-'.repeat(40)}fin`;
    const { pages } = layOut({ ...EMPTY_RESUME, pitch: address });
    const lines = pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
    const texts = lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(texts.join('')).toBe(address);
    expect(texts.filter((text) => text.endsWith('-'))).toEqual([]);
  });

  test('a photo has words for who does not see it', async () => {
    const photo =
      'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z';
    const { tree } = await read(await draw({ ...resume, photo }));
    expect(tree).toContain('Photo de Inès Benali');
  });

  test('a CV too long for one page goes on on a second one', async () => {
    const skills = Array.from({ length: 90 }, (_, number) => `Savoir-faire numéro ${number}`);
    const { pages, text } = await read(await draw({ ...resume, skills }));
    expect(pages).toBe(2);
    expect(text).toContain('Savoir-faire numéro 89');
  });

  test('an empty CV is a page without anything, not an error', async () => {
    expect((await read(await draw({ ...EMPTY_RESUME }))).pages).toBe(1);
  });
});
