import { drawQr } from './draw-qr.ts';
import { A4, CAPITALS_MIDDLE, PdfPen, type PdfFonts, type TextStyle } from './pdf-pen.ts';
import type { SheetContent, SheetSection } from './sheet-content.ts';

/** A part of the page: its height is known before anything is drawn. */
interface Block {
  height: number;
  draw(y: number): void;
}

type Mark = 'number' | 'box' | 'dot';

interface Frame {
  x: number;
  width: number;
}

const PALETTES = {
  'les-bons-clics': { accent: '#155a52', pop: '#f0715a', soft: '#e8f3ef' },
  clicnjob: { accent: '#5b34cf', pop: '#ff5d5d', soft: '#efe9fd' },
};
const INK = '#1e2b33';
const QUIET_INK = '#51606a';
const LINE = '#a8a294';
const CARE = '#8a4300';
const CARE_SOFT = '#fdeedb';

/* Points. */
const SIDE = 48;
const TOP = 38;
const BOTTOM = A4.height - 36;
const GUTTER = 26;
const FULL: Frame = { x: SIDE, width: A4.width - 2 * SIDE };
const LEFT: Frame = { x: SIDE, width: 250 };
const RIGHT: Frame = { x: SIDE + LEFT.width + GUTTER, width: FULL.width - LEFT.width - GUTTER };
const PADDING = 14;
const QR_SIDE = 96;
const NOTE_LINE = 25;

/** From the easiest to read to the smallest still easy to read: at 1 the steps are in 14.5 points, lists in 12. */
const SCALES = [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85];

/**
 * Draws the sheet: a tagged PDF (PDF/UA-1) of one A4 page, of two when even the smallest letters do not make it fit in
 * one. `madeOn` is written into the file. Rejects with a RangeError when two pages are too small.
 */
export async function drawSheet(
  content: SheetContent,
  fonts: PdfFonts,
  madeOn: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const pen = new PdfPen(fonts, {
    title: `${content.title} – ${content.kind}`,
    author: content.wordmark,
    subject: content.promise,
    madeOn,
  });
  layOut(pen, content);
  pen.end();
  return pen.bytes;
}

function layOut(pen: PdfPen, content: SheetContent): void {
  const again = againPanel(pen, content);
  const room = BOTTOM - TOP;
  const parts = (scale: number) => ({
    doing: stack([...opening(pen, content, scale), steps(pen, content, scale)], 18 * scale),
    around: around(pen, content, scale),
  });
  const scaleThatFits = (fits: (parts_: ReturnType<typeof parts>, gap: number) => boolean) =>
    SCALES.find((scale) => fits(parts(scale), 20 * scale));

  const one = scaleThatFits(
    ({ doing, around }, gap) =>
      banner(pen, content).height + doing.height + around.height + again.height + 3 * gap <= room,
  );
  if (one !== undefined) {
    const { doing, around } = parts(one);
    const gap = 20 * one;
    const left = room - banner(pen, content).height - doing.height - around.height - again.height - 3 * gap;
    // Room that is too small for notes goes between the parts.
    const wider = linesFor(left + gap) > 0 ? gap : gap + left / 3;
    let y = drawDown(banner(pen, content), TOP, wider);
    y = drawDown(doing, y, wider);
    y = drawDown(around, y, wider);
    finish(pen, content, again, y);
    return;
  }

  const two = scaleThatFits(
    ({ doing, around }, gap) =>
      banner(pen, content).height + doing.height + turnOver(pen, content).height + 2 * gap <= room &&
      banner(pen, content).height + around.height + again.height + 2 * gap <= room,
  );
  if (two === undefined) throw new RangeError(`the sheet of « ${content.title} » does not fit on two pages`);
  const { doing, around: rest } = parts(two);
  drawDown(doing, drawDown(banner(pen, content, 'page 1 sur 2'), TOP, 20 * two), 0);
  const over = turnOver(pen, content);
  over.draw(BOTTOM - over.height);
  pen.newPage();
  const y = drawDown(rest, drawDown(banner(pen, content, 'page 2 sur 2'), TOP, 20 * two), 20 * two);
  finish(pen, content, again, y);
}

/** Draws a block and returns where the next one starts. */
function drawDown(block: Block, y: number, gap: number): number {
  block.draw(y);
  return y + block.height + gap;
}

/** How many lines for notes a height has room for; one alone is not worth it. */
function linesFor(height: number): number {
  const lines = Math.floor((height - 36) / NOTE_LINE);
  return lines >= 2 ? lines : 0;
}

/** What stands at the foot of the last page, with lines for notes if there is room above it. */
function finish(pen: PdfPen, content: SheetContent, again: Block, y: number): void {
  const top = BOTTOM - again.height;
  const lines = linesFor(top - y);
  if (lines > 0) notes(pen, content, lines).draw(top - 16 - 20 - lines * NOTE_LINE);
  again.draw(top);
}

function stack(blocks: Block[], gap: number): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, gap * Math.max(0, blocks.length - 1)),
    draw(y) {
      for (const block of blocks) y = drawDown(block, y, gap);
    },
  };
}

function paragraph(pen: PdfPen, tag: string, text: string, style: TextStyle, { x, width }: Frame): Block {
  return {
    height: pen.height(text, style, width),
    draw(y) {
      if (tag === 'H2') pen.bookmark(text);
      pen.root.tag(tag, () => pen.write(text, style, x, y, width));
    },
  };
}

function banner(pen: PdfPen, { site, wordmark, kind }: SheetContent, page?: string): Block {
  const { accent, pop } = PALETTES[site];
  const mark: TextStyle = { size: 15, weight: 'bold', colour: accent, leading: 1.3 };
  const right: TextStyle = { size: 10.5, colour: QUIET_INK, leading: 1.3, align: 'right' };
  return {
    height: 27,
    draw(y) {
      const half = FULL.width / 2;
      pen.root.tag('P', () => pen.write(wordmark, mark, FULL.x, y, half));
      const kindText = page ? `${kind}, ${page}` : kind;
      pen.root.tag('P', () => pen.write(kindText, right, FULL.x + half, y + 4, half));
      pen.decorate((doc) => {
        doc.rect(FULL.x, y + 24, FULL.width, 3).fill(accent);
        doc.rect(FULL.x, y + 24, 64, 3).fill(pop);
      });
    },
  };
}

function opening(pen: PdfPen, { title, promise }: SheetContent, scale: number): Block[] {
  const big: TextStyle = { size: 25 * scale, weight: 'bold', colour: INK, leading: 1.18 };
  const small: TextStyle = { size: 12.5 * scale, colour: QUIET_INK };
  return [
    stack([paragraph(pen, 'H1', title, big, FULL), paragraph(pen, 'P', promise, small, FULL)], 6 * scale),
  ];
}

function headed(
  pen: PdfPen,
  section: SheetSection,
  mark: Mark,
  colour: string,
  dotColour: string,
  frame: Frame,
  scale: number,
): Block {
  const heading: TextStyle = { size: 15 * scale, weight: 'bold', colour, leading: 1.25 };
  const items = list(pen, section.items, mark, dotColour, frame, scale);
  return stack(
    [paragraph(pen, 'H2', section.heading, heading, frame), items],
    (mark === 'number' ? 10 : 6) * scale,
  );
}

function steps(pen: PdfPen, content: SheetContent, scale: number): Block {
  const { accent } = PALETTES[content.site];
  return headed(pen, content.steps, 'number', accent, accent, FULL, scale);
}

/** The marks of lists stand in the margin of their items: how far the text is pushed in, and the size of the mark. */
const MARKS: Record<Mark, { indent: number; size: number; text: number; gap: number }> = {
  number: { indent: 38, size: 27, text: 14.5, gap: 8 },
  box: { indent: 23, size: 12, text: 12, gap: 5.5 },
  dot: { indent: 14, size: 4.5, text: 12, gap: 5.5 },
};

function list(
  pen: PdfPen,
  texts: string[],
  mark: Mark,
  colour: string,
  { x, width }: Frame,
  scale: number,
): Block {
  const shape = MARKS[mark];
  const style: TextStyle = { size: shape.text * scale, colour: INK, leading: 1.33 };
  const indent = shape.indent * scale;
  const size = shape.size * scale;
  const gap = shape.gap * scale;
  const rows = texts.map((text) => {
    const textHeight = pen.height(text, style, width - indent);
    const lineHeight = style.leading! * style.size;
    // A mark taller than a line of text is centred on the first line.
    const above = Math.max(0, size / 2 - CAPITALS_MIDDLE * style.size);
    const below = Math.max(0, CAPITALS_MIDDLE * style.size + size / 2 - lineHeight);
    return { text, above, height: Math.max(above + textHeight, above + lineHeight + below) };
  });
  return {
    height: rows.reduce((sum, { height }) => sum + height, gap * (rows.length - 1)),
    draw(y) {
      const tag = pen.root.tag('L');
      rows.forEach(({ text, above, height }, index) => {
        const top = y + above;
        const middle = top + CAPITALS_MIDDLE * style.size;
        drawMark(pen, mark, colour, x, middle, size);
        const item = tag.tag('LI');
        if (mark === 'number') {
          const figure: TextStyle = { size: 14 * scale, weight: 'bold', colour: '#fff', align: 'center' };
          item.tag('Lbl', () =>
            pen.write(`${index + 1}`, figure, x, middle - CAPITALS_MIDDLE * figure.size, size),
          );
        }
        item.tag('LBody', () => pen.write(text, style, x + indent, top, width - indent));
        y += height + gap;
      });
    },
  };
}

function drawMark(pen: PdfPen, mark: Mark, colour: string, x: number, middle: number, size: number): void {
  pen.decorate((doc) => {
    if (mark === 'number') doc.circle(x + size / 2, middle, size / 2).fill(colour);
    if (mark === 'box')
      doc
        .lineWidth(1.3)
        .roundedRect(x + 0.65, middle - size / 2, size, size, 2)
        .stroke(colour);
    if (mark === 'dot') doc.circle(x + size / 2, middle + 0.6, size / 2).fill(colour);
  });
}

/** What to have at hand and who can help, beside what to beware of. */
function around(pen: PdfPen, { site, atHand, help, beware }: SheetContent, scale: number): Block {
  const { accent } = PALETTES[site];
  const beside: Block[] = [];
  if (atHand) beside.push(headed(pen, atHand, 'box', accent, INK, LEFT, scale));
  if (help) beside.push(headed(pen, help, 'dot', accent, accent, LEFT, scale));
  if (beside.length === 0) return careBox(pen, beware, FULL, scale);
  const left = stack(beside, 16 * scale);
  const right = careBox(pen, beware, RIGHT, scale);
  return {
    height: Math.max(left.height, right.height),
    draw(y) {
      left.draw(y);
      right.draw(y);
    },
  };
}

function careBox(pen: PdfPen, section: SheetSection, { x, width }: Frame, scale: number): Block {
  const inside = headed(
    pen,
    section,
    'dot',
    CARE,
    CARE,
    { x: x + PADDING + 4, width: width - 2 * PADDING - 4 },
    scale,
  );
  const height = inside.height + 2 * PADDING - 2;
  return {
    height,
    draw(y) {
      pen.decorate((doc) => {
        doc.roundedRect(x, y, width, height, 8).clip();
        doc.rect(x, y, width, height).fill(CARE_SOFT);
        doc.rect(x, y, 5, height).fill(CARE);
      });
      inside.draw(y + PADDING - 2);
    },
  };
}

function notes(pen: PdfPen, content: SheetContent, lines: number): Block {
  const label: TextStyle = { size: 10.5, colour: QUIET_INK };
  return {
    height: 20 + lines * NOTE_LINE,
    draw(y) {
      paragraph(pen, 'P', content.notes, label, FULL).draw(y);
      pen.decorate((doc) => {
        doc.lineWidth(0.7).dash(1.2, { space: 2.6 });
        for (let line = 1; line <= lines; line++) {
          const at = y + 14 + line * NOTE_LINE;
          doc
            .moveTo(FULL.x, at)
            .lineTo(FULL.x + FULL.width, at)
            .stroke(LINE);
        }
      });
    },
  };
}

function turnOver(pen: PdfPen, content: SheetContent): Block {
  const style: TextStyle = {
    size: 11,
    weight: 'bold',
    colour: PALETTES[content.site].accent,
    align: 'right',
  };
  return paragraph(pen, 'P', content.turnOver, style, FULL);
}

/** The way back to the lesson: words at the left, the QR code at the right. */
function againPanel(pen: PdfPen, { site, again, checked }: SheetContent): Block {
  const { accent, soft } = PALETTES[site];
  const frame: Frame = { x: FULL.x + PADDING + 2, width: FULL.width - 2 * PADDING - QR_SIDE - 16 };
  const words = stack(
    [
      paragraph(pen, 'H2', again.heading, { size: 13.5, weight: 'bold', colour: accent }, frame),
      paragraph(pen, 'P', again.how, { size: 10.5, colour: INK }, frame),
      address(pen, again, frame),
      paragraph(pen, 'P', checked, { size: 9.5, colour: QUIET_INK }, frame),
    ],
    3,
  );
  const inner = Math.max(words.height, QR_SIDE);
  return {
    height: inner + 2 * PADDING - 8,
    draw(y) {
      pen.decorate((doc) => doc.roundedRect(FULL.x, y, FULL.width, inner + 2 * PADDING - 8, 10).fill(soft));
      const top = y + PADDING - 4;
      words.draw(top + (inner - words.height) / 2);
      qrCode(pen, again, FULL.x + FULL.width - PADDING + 4 - QR_SIDE, top + (inner - QR_SIDE) / 2);
    },
  };
}

function address(pen: PdfPen, again: SheetContent['again'], { x, width }: Frame): Block {
  const style: TextStyle = { size: 11, weight: 'bold', colour: INK };
  return {
    height: pen.height(again.address, style, width),
    draw: (y) => pen.writeLink(pen.root, again.address, again.url, style, x, y, width),
  };
}

function qrCode(pen: PdfPen, again: SheetContent['again'], x: number, y: number): void {
  pen.decorate((doc) => doc.roundedRect(x, y, QR_SIDE, QR_SIDE, 5).fill('#fff'));
  drawQr(pen, pen.root, again, x, y, QR_SIDE);
}
