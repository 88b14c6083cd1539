import type { Block, Layout, Line, Page } from '@wetechcare/core/resume/layout/layout.ts';
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

function drawLine(pen: PdfPen, line: Line, direction: Layout['direction']): void {
  const { size, colour, baseline } = line;
  const pieces: PdfText[] = visualPieces(line.runs).map(({ text, bold, script }) => ({
    text,
    font: fontName(script, bold),
    isWhole: script === 'vietnamese',
    isReordered: REORDERED.includes(script),
  }));
  // The layout leaves room for the widest letters of a script: an aligned right edge needs the true width.
  const width = pen.widthOf(pieces, size);
  const x = direction === 'rtl' ? line.x + line.width - width : line.x;
  pen.writeLine(pieces, { size, colour, x, baseline });
}

function drawBlock(pen: PdfPen, parent: Tag, block: Block, direction: Layout['direction']): void {
  const content = () => block.lines.forEach((line) => drawLine(pen, line, direction));
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
  const { bullet } = block;
  if (bullet) pen.decorate((doc) => doc.circle(bullet.x, bullet.y, bullet.radius).fill(bullet.colour));
}

function drawPage(pen: PdfPen, { shapes, picture, blocks }: Page, direction: Layout['direction']): void {
  for (const { x, y, width, height, radius, colour } of shapes)
    pen.decorate((doc) => doc.roundedRect(x, y, width, height, radius).fill(colour));
  if (picture) {
    const { x, y, width, height, alt, source } = picture;
    pen.root.tag('Figure', () => pen.draw((doc) => doc.image(source, x, y, { width, height })), {
      alt,
      bbox: [x, y, x + width, y + height],
      placement: 'Block',
    });
  }
  let list: Tag | null = null;
  for (const block of blocks) {
    if (block.tag === 'LI') list ??= pen.root.tag('L');
    else list = null;
    drawBlock(pen, list ?? pen.root, block, direction);
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
    drawPage(pen, page, layout.direction);
  });
  pen.end();
  return pen.bytes;
}
