import { DESIGN_STYLES } from '@wetechcare/core/resume/layout/designs.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import type { Layout } from '@wetechcare/core/resume/layout/layout.ts';
import { hasRightToLeft } from '@wetechcare/core/resume/layout/letters.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { drawResume } from '../web/src/lib/resume/page/draw-resume.ts';
import { everyFont } from '../web/tests/support/resume-fonts.ts';
import type { Section } from './figures.ts';
import { countMissingGlyphs, textsUnder } from './pdf-bytes.ts';
import { factsOfPdf, fontsOfPdf, structureOfPdf, textOfPdf, type StructureElement } from './poppler.ts';
import { bare, fieldsOf, missingFields, type Field } from './resume-fields.ts';

const KB = 1000;
/** One CV in so many has a photo. */
const PHOTO_EVERY = 10;
/** One pixel. */
const PHOTO =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z';
const LANGUAGES = { fr: 'fr-FR', en: 'en', ar: 'ar' };

/** What a check found: figures, and a sentence for each thing that is wrong. */
export interface Check {
  section: Section;
  faults: string[];
}

interface Made {
  resume: Resume;
  layout: Layout;
  bytes: Uint8Array;
  file: string;
  fields: Field[];
}

/**
 * Texts that cannot be found. Among Arabic titles a line goes both ways and Poppler reads it in the order of a French page: there
 * its words are looked for one by one, and what is read aloud must have them in order.
 */
function textFaults({ resume, bytes, file, fields }: Made): string[] {
  const text = textOfPdf(file);
  const said = (faults: { name: string; text: string; fault: string }[], where: string) =>
    faults.map((each) => `${each.name} “${each.text}” ${each.fault} ${where}`);
  if (resume.titleLanguage !== 'ar') return said(missingFields(fields, text), 'in pdftotext');
  const spoken = textsUnder('ActualText', bytes).join('\n');
  const turned = fields.filter((field) => hasRightToLeft(field.text));
  const straight = fields.filter((field) => !hasRightToLeft(field.text));
  const read = bare(text);
  const lostWords = turned.flatMap(({ words }) => words).filter((word) => !read.includes(word));
  return [
    ...said(missingFields(straight, text), 'in pdftotext'),
    ...said(missingFields(turned, spoken), 'in what is read aloud'),
    ...lostWords.map((word) => `word “${word}” absent in pdftotext`),
  ];
}

function pageFaults({ layout, file }: Made): string[] {
  const facts = factsOfPdf(file);
  const pages = Number(facts.get('Pages'));
  const faults: string[] = [];
  if (!facts.get('Page size')?.includes('A4')) faults.push(`page of ${facts.get('Page size')}, not A4`);
  if (pages !== layout.pages.length) faults.push(`${pages} pages, ${layout.pages.length} laid out`);
  if (pages > 1 && layout.overflow === null) faults.push(`${pages} pages, and nothing says why`);
  return faults;
}

function fontFaults({ bytes, file }: Made): string[] {
  const missing = countMissingGlyphs(bytes);
  const unreadable = fontsOfPdf(file).filter(({ isEmbedded, isReadable }) => !isEmbedded || !isReadable);
  return [
    ...(missing > 0 ? [`${missing} letters are drawn as empty boxes`] : []),
    ...unreadable.map(() => 'a font is not in the file, or cannot be read back'),
  ];
}

const textsOfRole = (tree: readonly StructureElement[], role: string) =>
  tree.filter((element) => element.role === role).map(({ text }) => bare(text));

function structureFaults({ resume, layout, bytes, file, fields }: Made): string[] {
  const faults: string[] = [];
  const tree = structureOfPdf(file);
  const spoken = textsUnder('ActualText', bytes).map(bare);
  const expect = (what: string, isRight: boolean) => {
    if (!isRight) faults.push(`${what} is wrong in the structure tree`);
  };
  const named = (name: string) => fields.filter((field) => field.name === name).map(({ text }) => text);
  // What is read aloud in place of a drawing stands in the bytes: Poppler shows the letters as they are drawn.
  const isHeard = (role: string, texts: string[]) => {
    const shown = textsOfRole(tree, role);
    return (
      shown.length === texts.length &&
      texts.every((text, index) => shown[index] === text || spoken.includes(text))
    );
  };
  if (factsOfPdf(file).get('Tagged') !== 'yes') faults.push('the file is not tagged');
  if (!Buffer.from(bytes).includes(`/Lang (${LANGUAGES[resume.titleLanguage]})`))
    faults.push('the language is not said');
  expect('the name (H1)', isHeard('H1', named('name')));
  expect('a title of a section (H2)', isHeard('H2', named('title of a section')));
  const listed = ['task', 'skill'].flatMap(named).length;
  const qualities = resume.qualities.filter(({ name, proof }) => bare(name) || bare(proof)).length;
  const items = textsOfRole(tree, 'LI').length;
  const inLists = listed + qualities;
  expect('a list (LI)', layout.pages.length > 1 ? items >= inLists : items === inLists);
  const pictures = textsUnder('Alt', bytes);
  if (resume.photo)
    expect(
      'the photo',
      textsOfRole(tree, 'Figure').length === 1 && pictures[0]?.startsWith('Photo de ') === true,
    );
  return faults;
}

/** Draws the PDF of each CV and reads it. @param save writes a file and returns its path */
export async function checkPdf(
  resumes: readonly Resume[],
  save: (name: string, bytes: Uint8Array) => string,
): Promise<Check> {
  const fonts = everyFont();
  const wrong = { text: 0, page: 0, fonts: 0, structure: 0 };
  const faults: string[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  let longer = 0;
  for (const [seed, generated] of resumes.entries()) {
    if (seed % 50 === 0) process.stderr.write(`PDF: ${seed} of ${resumes.length}\n`);
    const resume = seed % PHOTO_EVERY === 0 ? { ...generated, photo: PHOTO } : generated;
    const start = performance.now();
    const layout = layOut(resume);
    const bytes = await drawResume(layout, fonts, new Date(0));
    times.push(performance.now() - start);
    if (!resume.photo) sizes.push(bytes.length);
    if (layout.pages.length > 1) longer += 1;
    const fields = fieldsOf(resume, DESIGN_STYLES[resume.design].order);
    const made: Made = { resume, layout, bytes, file: save(`${seed}.pdf`, bytes), fields };
    const found = {
      text: textFaults(made),
      page: pageFaults(made),
      fonts: fontFaults(made),
      structure: structureFaults(made),
    };
    for (const kind of ['text', 'page', 'fonts', 'structure'] as const)
      if (found[kind].length > 0) wrong[kind] += 1;
    faults.push(
      ...Object.values(found).flatMap((list) => list.map((fault) => `PDF of seed ${seed}: ${fault}`)),
    );
  }
  return {
    faults,
    section: {
      heading: 'PDF',
      figures: [
        { name: 'CVs', unit: 'count', values: [resumes.length] },
        {
          name: 'a text that was written is lost or out of order',
          unit: 'count',
          values: [wrong.text],
          atMost: 0,
        },
        {
          name: 'not A4, or a second page that nothing explains',
          unit: 'count',
          values: [wrong.page],
          atMost: 0,
        },
        { name: '  on two pages, with what to shorten', unit: 'count', values: [longer] },
        {
          name: 'a letter without a drawing, a font that cannot be read',
          unit: 'count',
          values: [wrong.fonts],
          atMost: 0,
        },
        {
          name: 'tags, headings, lists, language or words of the photo wrong',
          unit: 'count',
          values: [wrong.structure],
          atMost: 0,
        },
        { name: 'size without a photo', unit: 'kB', values: sizes, atMost: 60 * KB, isStrict: true },
        {
          name: '  the largest',
          unit: 'kB',
          values: [Math.max(0, ...sizes)],
          atMost: 60 * KB,
          isStrict: true,
        },
        { name: 'laid out and drawn, in Node', unit: 'ms', values: times },
      ],
    },
  };
}
