import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { contentOf } from '@wetechcare/core/resume/layout/content.ts';
import { DESIGN_STYLES } from '@wetechcare/core/resume/layout/designs.ts';
import { EMPTY_RESUME } from '@wetechcare/core/resume/resume.ts';
import { makeDocx } from './make-docx.ts';

const htmlOf = async (docx: Uint8Array) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value.replace(/&amp;/g, '&');

test('what the page says is in the Word file, in the same order, with headings and lists', async () => {
  const resume = { ...generateResume(12), titleLanguage: 'fr' as const };
  const html = await htmlOf(await makeDocx(resume));
  const { name, job, sections } = contentOf(resume);
  const titles = DESIGN_STYLES[resume.design].order.flatMap((id) =>
    sections.filter((section) => section.id === id).map(({ title }) => title),
  );
  let last = -1;
  for (const text of [name, job, ...titles].filter((part) => part !== '')) {
    const place = html.indexOf(text, last + 1);
    expect(place, text).toBeGreaterThan(last);
    last = place;
  }
  expect(html).toContain('<h1>');
  expect(html).toContain('<li>');
});

test('letters that our fonts lack are in the Word file, which has others', async () => {
  expect(await htmlOf(await makeDocx({ ...EMPTY_RESUME, skills: ['漢字\u0007 et\ncuisine'] }))).toContain(
    '<li>漢字 et cuisine</li>',
  );
});

/** The XML of each paragraph. (APPNOTE of ZIP, 4.3.7: the local header of a file.) */
function paragraphsOf(docx: Uint8Array): string[] {
  const zip = Buffer.from(docx);
  const name = zip.indexOf('word/document.xml');
  const start = name + 'word/document.xml'.length + zip.readUInt16LE(name - 2);
  const xml = inflateRawSync(zip.subarray(start)).toString('utf8');
  return xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? [];
}

test('among Arabic titles a phone number keeps its order, as each line keeps its own direction', async () => {
  const resume = {
    ...EMPTY_RESUME,
    firstName: 'Inès',
    phone: '06 39 98 12 34',
    email: 'ines@courriel.exemple',
  };
  const skills = ['Cuisiner'];
  const paragraphs = paragraphsOf(await makeDocx({ ...resume, skills, titleLanguage: 'ar' }));
  const withText = (text: string) => paragraphs.find((paragraph) => paragraph.includes(text)) ?? '';
  expect(withText('06 39 98')).toContain('<w:jc w:val="end"/>');
  expect(withText('06 39 98')).toMatch(/<w:bidi w:val="(?:false|0)"\/>/);
  expect(withText('المهارات')).toContain('<w:bidi/>');
});

test('an empty CV makes an empty document, not an error', async () => {
  expect(await htmlOf(await makeDocx({ ...EMPTY_RESUME }))).toBe('');
});
