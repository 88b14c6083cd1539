import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { contentOf } from '@wetechcare/core/resume/layout/content.ts';
import { printableText } from '@wetechcare/core/resume/layout/letters.ts';
import { EMPTY_RESUME } from '@wetechcare/core/resume/resume.ts';
import { makeDocx } from './make-docx.ts';

const htmlOf = async (docx: Uint8Array) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value.replace(/&amp;/g, '&');

test('what the page says is in the Word file, in the same order, with headings and lists', async () => {
  const resume = { ...generateResume(12), titleLanguage: 'fr' as const };
  const html = await htmlOf(await makeDocx(resume));
  const { name, job, sections } = contentOf(resume);
  let last = -1;
  for (const text of [name, job, ...sections.map(({ title }) => title)].filter((part) => part !== '')) {
    const place = html.indexOf(printableText(text).text, last + 1);
    expect(place, text).toBeGreaterThan(last);
    last = place;
  }
  expect(html).toContain('<h1>');
  expect(html).toContain('<li>');
});

test('an empty CV makes an empty document, not an error', async () => {
  expect(await htmlOf(await makeDocx({ ...EMPTY_RESUME }))).toBe('');
});
