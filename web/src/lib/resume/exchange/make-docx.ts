import { contentOf, type Item } from '@wetechcare/core/resume/layout/content.ts';
import { DESIGN_STYLES } from '@wetechcare/core/resume/layout/designs.ts';
import { hasRightToLeft } from '@wetechcare/core/resume/layout/letters.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { bytesOfDataUrl } from '#lib/sheet/bytes-of-data-url.ts';

/*
 * The CV for Word: real headings and lists, in the order of the page, to be changed by hand. Imported at the tap only: the
 * library is heavy.
 */

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Twentieths of a point. */
const TWIPS = 20;
const MARGIN = 42 * TWIPS;
const A4 = { width: 11_906, height: 16_838 };
const LIST = 'tasks';
/** Pixels: three centimetres wide at 96 dots an inch. */
const PHOTO = { width: 112, height: 140 };

/** True when the first letter is written from the right: it gives a text its direction, as dir="auto" does on the page. */
const beginsRight = (text: string) => hasRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '');

const hex = (colour: string) => colour.slice(1);

/** On one line, without signs that a Word document may not hold. Letters that our fonts lack stay: Word has others. */
const tidy = (text: string) =>
  text
    .replace(/[\s\u2028\u2029]+/g, (run) => (run === '\u00a0' ? run : ' '))
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '');

/** Makes the document. @returns the bytes of a .docx file */
export async function makeDocx(resume: Resume): Promise<Uint8Array<ArrayBuffer>> {
  const content = contentOf(resume);
  const style = DESIGN_STYLES[resume.design];
  const sections = style.order.flatMap((id) => content.sections.filter((section) => section.id === id));
  const isMirrored = resume.titleLanguage === 'ar';
  const language = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' }[resume.titleLanguage];
  // A line of the other direction keeps its own order, on the side where the others begin.
  const directionOf = (text: string) => ({
    bidirectional: beginsRight(text),
    ...(beginsRight(text) !== isMirrored && { alignment: AlignmentType.END }),
  });
  const paragraph = (text: string, options: object = {}, run: object = {}, before: ImageRun[] = []) =>
    new Paragraph({
      ...directionOf(text),
      children: [...before, new TextRun({ text: tidy(text), rightToLeft: beginsRight(text), ...run })],
      ...options,
    });
  const written = (text: string, options: object = {}, run: object = {}) =>
    text === '' ? [] : [paragraph(text, options, run)];

  const itemOf = ({ title = '', detail = '', texts, isList }: Item) => [
    ...written(title, { heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...written(detail, { keepNext: texts.length > 0 }, { color: hex(style.muted) }),
    ...texts.map(
      (runs) =>
        new Paragraph({
          ...(isList
            ? { bidirectional: isMirrored, numbering: { reference: LIST, level: 0 } }
            : directionOf(runs.map(({ text }) => text).join(' '))),
          children: runs.map(
            ({ text, bold }, index) =>
              new TextRun({
                text: `${index > 0 ? ' ' : ''}${tidy(text)}`,
                bold,
                rightToLeft: beginsRight(text),
              }),
          ),
        }),
    ),
  ];
  // It stands beside the name, where the lines end, and belongs to the first line there is.
  const photo = resume.photo
    ? [
        new ImageRun({
          type: 'jpg',
          data: bytesOfDataUrl(resume.photo),
          transformation: PHOTO,
          altText: { name: 'Photo', title: 'Photo', description: `Photo de ${content.name}` },
          floating: {
            horizontalPosition: {
              relative: HorizontalPositionRelativeFrom.MARGIN,
              align: isMirrored ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT,
            },
            verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
            wrap: { type: TextWrappingType.SQUARE },
          },
        }),
      ]
    : [];

  const document = new Document({
    creator: content.name || 'ClicNjob',
    lastModifiedBy: content.name || 'ClicNjob',
    title: ['CV', content.name, content.job].filter((part) => part !== '').join(' – '),
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: language, bidirectional: 'ar-MA' } } },
        title: {
          run: { size: 48, bold: true, color: hex(style.accent) },
          paragraph: { spacing: { after: 40 } },
        },
        heading1: {
          run: { size: 26, bold: true, color: hex(style.accent) },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading2: {
          run: { size: 22, bold: true, color: hex(style.text) },
          paragraph: { spacing: { before: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 300, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [
          ...(content.name === '' && photo.length === 0
            ? []
            : [paragraph(content.name, { heading: HeadingLevel.TITLE }, {}, photo)]),
          ...written(content.job, {}, { bold: true, size: 28 }),
          ...written(content.contact),
          ...written(content.availability),
          ...written(content.mobility),
          ...sections.flatMap(({ title, items }) => [
            ...written(title, { heading: HeadingLevel.HEADING_1, keepNext: true }),
            ...items.flatMap(itemOf),
          ]),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}
