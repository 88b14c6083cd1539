import { describe, expect, test } from 'vitest';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { toJsonResume } from '@wetechcare/core/resume/json-resume/to-json-resume.ts';
import { contentOf } from '@wetechcare/core/resume/layout/content.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import { writeResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import { readResumeLines } from '@wetechcare/core/resume/reading/read-resume-lines.ts';
import { linesOfPieces } from '@wetechcare/core/resume/reading/text-pieces.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { everyFont } from '../../../../tests/support/resume-fonts.ts';
import { drawResume } from '../page/draw-resume.ts';
import { makeDocx } from './make-docx.ts';
import { readPdfInNode } from '../../../../tests/support/read-pdf.ts';
import { readResumeFile } from './read-file.ts';

const TODAY = '2026-11-25';
const madeOn = new Date('2026-11-25T10:00:00Z');
const fonts = everyFont();

const fileOf = (content: BlobPart, name: string) => new File([content], name);
const draw = (resume: Resume) => drawResume(layOut(resume), fonts, madeOn);
const readDrawn = async (resume: Resume) =>
  readResumeLines(linesOfPieces(await readPdfInNode(await draw(resume))), TODAY);

/** What the page says and another reading must find again. */
function said({
  firstName,
  lastName,
  job,
  email,
  experiences,
  trainings,
  skills,
  languages,
  licences,
}: Resume) {
  return {
    name: `${firstName} ${lastName}`,
    job: job.title,
    email,
    experiences: experiences.map(({ title, start, end, isCurrent, tasks }) => ({
      title,
      start,
      end,
      isCurrent,
      tasks,
    })),
    trainings: trainings.map(({ title, end, status }) => ({ title, end, status })),
    skills,
    languages: languages.map(({ name, level }) => ({ name, level })),
    licences: licences.map(({ kind, detail }) => ({ kind, detail })),
  };
}

/** Lives as they usually are: in Latin letters, without odd signs. */
const USUAL = Array.from({ length: 60 }, (_, seed) => generateResume(seed)).filter(
  (resume) =>
    resume.firstName !== '' &&
    resume.titleLanguage === 'fr' &&
    /^[\u0000-\u024f’ -]+$/.test(JSON.stringify(contentOf(resume)).replace(/[•–€]/g, '')) &&
    !/EN CAPITALES|https/.test(JSON.stringify(resume)),
);
/** Of an experience the page prints its beginning, or that it goes on: a lone end is printed as a lone date. */
const asPrinted = (resume: Resume): Resume => ({
  ...resume,
  experiences: resume.experiences.map((experience) => ({
    ...experience,
    end: experience.isCurrent || experience.end === experience.start ? '' : experience.end,
  })),
});

test('a PDF of ours is read again', async () => {
  expect(USUAL.length).toBeGreaterThan(20);
  for (const resume of USUAL.slice(0, 10)) {
    const reading = await readDrawn(resume);
    expect(said(reading.resume)).toEqual(said(asPrinted(resume)));
    expect(reading.notUnderstood).toEqual([]);
  }
});

test('a Word document of ours is read again', async () => {
  for (const resume of USUAL.slice(0, 10)) {
    const reading = await readResumeFile(fileOf(await makeDocx(resume), 'CV.docx'));
    expect(said(reading.resume)).toEqual(said(asPrinted(resume)));
    expect(reading.notUnderstood).toEqual([]);
  }
});

test('JSON Resume, and what the tool keeps on the device, are read without loss', async () => {
  const resume = generateResume(7);
  const json = await readResumeFile(fileOf(JSON.stringify(toJsonResume(resume)), 'cv.json'));
  const own = await readResumeFile(fileOf(writeResumeFile({ resume, variants: [] }), 'cv.json'));
  for (const reading of [json, own]) expect(reading).toEqual({ resume, notUnderstood: [], leftOut: [] });
});

describe('a file that cannot be read says why', () => {
  const pdfWithoutText =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';

  test.each([
    ['nothing', '', 'vide'],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.docx'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['a text', 'Bonjour', 'PDF, Word'],
    ['a zip that is no Word document', 'PK\u0003\u0004....', 'abîmé'],
    ['other JSON', '{"a":1}', 'ne ressemble pas'],
  ])('%s', async (_, content, words) => {
    await expect(readResumeFile(fileOf(content, 'cv'))).rejects.toThrow(words);
  });

  test('a heavy one', async () => {
    await expect(readResumeFile(fileOf(new Uint8Array(10 * 1024 * 1024 + 1), 'cv.pdf'))).rejects.toThrow(
      '10\u00a0Mo',
    );
  });

  test('a PDF without text, or damaged', async () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    await expect(readPdfInNode(bytesOf(pdfWithoutText))).rejects.toThrow('image');
    await expect(readPdfInNode(bytesOf('%PDF-1.4 nothing'))).rejects.toThrow('abîmé');
  });
});
