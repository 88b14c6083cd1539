import type { Block, Layout, Line, Page, Picture, Shape } from '@wetechcare/core/resume/layout/layout.ts';
import { hasRightToLeft, SCRIPTS, scriptsOf, type Script } from '@wetechcare/core/resume/layout/letters.ts';
import { PdfPen, type PdfText, type Tag } from '#lib/sheet/pdf-pen.ts';
import { visualPieces } from './visual-pieces.ts';

/*
 * The CV as a tagged PDF (PDF/UA-1): the very lines of the layout, with the fonts that its letters need.
 */

/** The bytes of two WOFF files of one family. */
export interface FontPair {
  regular: Uint8Array;
  bold: Uint8Array;
}

export type ResumeFonts = Partial<Record<Script, FontPair>>;

/** Scripts whose vowels are drawn before the letter that they follow. */
const REORDERED: readonly Script[] = ['devanagari', 'bengali', 'tamil'];

/** True when letters are not drawn in the order in which they are read. */
const isTurned = (text: string) =>
  hasRightToLeft(text) || scriptsOf(text).some((script) => REORDERED.includes(script));

const fontName = (script: Script, bold: boolean) => `${script}-${bold ? 'bold' : 'regular'}`;

/** How much of the room that is left stands before a text. */
const SHARE_BEFORE = { left: 0, center: 0.5, right: 1 };

function drawLine(pen: PdfPen, line: Line): void {
  const { size, colour, baseline } = line;
  const pieces: PdfText[] = visualPieces(line.runs).map(({ text, bold, script }) => ({
    text,
    font: fontName(script, bold),
    isWhole: script === 'vietnamese',
    isReordered: REORDERED.includes(script),
  }));
  // The layout leaves room for the widest letters of a script: an aligned right edge needs the true width.
  const x = line.x + (line.width - pen.widthOf(pieces, size)) * SHARE_BEFORE[line.align];
  pen.writeLine(pieces, { size, colour, x, baseline });
}

function drawBlock(pen: PdfPen, parent: Tag, block: Block): void {
  const content = () => block.lines.forEach((line) => drawLine(pen, line));
  const texts = block.lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const write = (tag: Tag, type: string) => {
    if (texts.some(isTurned)) tag.tag(type).tag('Span', content, { actual: texts.join(' ') });
    else tag.tag(type, content);
  };
  if (block.tag !== 'LI') {
    write(parent, block.tag);
    return;
  }
  write(parent.tag('LI'), 'LBody');
}

function drawShapes(pen: PdfPen, shapes: readonly Shape[]): void {
  if (shapes.length === 0) return;
  pen.decorate((doc) => {
    for (const { path, x, y, scale, colour } of shapes) {
      doc.save().translate(x, y).scale(scale);
      doc.path(path).fill(colour, 'even-odd');
      doc.restore();
    }
  });
}

function drawPicture(pen: PdfPen, { x, y, width, height, radius, alt, source }: Picture): void {
  const draw = () =>
    pen.draw((doc) => {
      doc.roundedRect(x, y, width, height, radius).clip();
      doc.image(source, x, y, { cover: [width, height], align: 'center', valign: 'center' });
    });
  pen.root.tag('Figure', draw, { alt, bbox: [x, y, x + width, y + height], placement: 'Block' });
}

function drawPage(pen: PdfPen, { shapes, picture, blocks }: Page): void {
  drawShapes(pen, shapes);
  if (picture) drawPicture(pen, picture);
  let list: Tag | null = null;
  for (const block of blocks) {
    if (block.tag === 'LI') list ??= pen.root.tag('L');
    else list = null;
    drawBlock(pen, list ?? pen.root, block);
  }
}

/**
 * Draws a layout.
 * @param fonts of every script that the layout has letters of, Latin always
 * @returns the file: A4, tagged, its text in reading order
 */
export async function drawResume(
  layout: Layout,
  fonts: ResumeFonts,
  madeOn: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const named: Record<string, Uint8Array> = {};
  for (const script of SCRIPTS) {
    const pair = fonts[script];
    if (!pair) continue;
    named[fontName(script, false)] = pair.regular;
    named[fontName(script, true)] = pair.bold;
  }
  const language = { fr: 'fr-FR', en: 'en', ar: 'ar' }[layout.language];
  const pen = new PdfPen(
    named,
    { title: layout.title, author: layout.author, subject: 'Curriculum vitae', madeOn },
    language,
  );
  layout.pages.forEach((page, number) => {
    if (number > 0) pen.newPage();
    drawPage(pen, page);
  });
  pen.end();
  return pen.bytes;
}
