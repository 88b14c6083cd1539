import { hasRightToLeft, type Script } from '@wetechcare/core/resume/layout/letters.ts';
import { visualPieces } from '#lib/resume/page/visual-pieces.ts';
import { drawQr } from '#lib/sheet/draw-qr.ts';
import { A4, PdfPen, type PdfFonts, type PdfText, type Tag, type TextStyle } from '#lib/sheet/pdf-pen.ts';
import type { LearnerCard, LearnerCards } from './learner-cards.ts';

/** Bold fonts of nicknames by script, as WOFF files; Latin always. */
export type NameFonts = Partial<Record<Script, Uint8Array>>;

export interface CardFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  names: NameFonts;
}

const COLUMNS = 2;
const ROWS = 4;
/** Cards on a page. */
export const CARDS_A_PAGE = COLUMNS * ROWS;

/* Points. */
const CARD = { width: A4.width / COLUMNS, height: A4.height / ROWS };
const PADDING = 22;
const INNER = CARD.width - 2 * PADDING;
const NAME = { baseline: 52, size: 20, smallest: 9 };
const LABEL_TOP = 61;
const WORDS = { top: 76, height: 20, indent: 17 };
const QR = { side: 100, top: 70 };
const FOOT_TOP = 181;
/** Half the length of a cutting mark. */
const CUT = 18;

const INK = '#1e2b33';
const QUIET_INK = '#51606a';
const ACCENT = '#155a52';
const LINE = '#8a8478';

const MARK: TextStyle = { size: 9.5, weight: 'bold', colour: ACCENT, leading: 1.2 };
const LABEL: TextStyle = { size: 9, colour: QUIET_INK, leading: 1.2 };
const NUMBER: TextStyle = { size: 10, colour: QUIET_INK, leading: 1.2, align: 'right' };
const WORD: TextStyle = { size: 16, weight: 'bold', colour: INK, leading: 1.2 };
const HOW: TextStyle = { size: 8.5, colour: INK, leading: 1.2 };

const nameFont = (script: string) => `name-${script}`;

/**
 * Draws the cards: a tagged PDF (PDF/UA-1) of A4 pages, eight cards a page, with marks where to cut. `madeOn` is written into the
 * file.
 */
export async function drawCards(
  content: LearnerCards,
  { regular, bold, names }: CardFonts,
  madeOn: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const fonts: Record<string, Uint8Array> = { regular, bold };
  for (const [script, bytes] of Object.entries(names)) if (bytes) fonts[nameFont(script)] = bytes;
  const { title, wordmark, subject, cards } = content;
  const pen = new PdfPen(fonts satisfies PdfFonts, { title, author: wordmark, subject, madeOn });
  cards.forEach((card, index) => {
    const place = index % CARDS_A_PAGE;
    if (place === 0) {
      if (index > 0) pen.newPage();
      drawCuts(pen);
    }
    const x = (place % COLUMNS) * CARD.width;
    drawCard(pen, content, card, x, Math.floor(place / COLUMNS) * CARD.height);
  });
  pen.end();
  return pen.bytes;
}

/** A short cross where the corners of four cards meet; at the edge of the paper, the part of it that leads inwards. */
function drawCuts(pen: PdfPen): void {
  pen.decorate((doc) => {
    for (let row = 0; row <= ROWS; row += 1)
      for (let column = 0; column <= COLUMNS; column += 1) {
        const x = column * CARD.width;
        const y = row * CARD.height;
        if (column % COLUMNS > 0) doc.moveTo(x, y - CUT).lineTo(x, y + CUT);
        if (row % ROWS > 0) doc.moveTo(x - CUT, y).lineTo(x + CUT, y);
      }
    doc.lineWidth(0.6).stroke(LINE);
  });
}

function drawCard(pen: PdfPen, content: LearnerCards, card: LearnerCard, left: number, top: number): void {
  const x = left + PADDING;
  const section = pen.root.tag('Sect');
  drawName(pen, section, card.nickname, x, top + NAME.baseline);
  section.tag('P', () => pen.write(content.codeLabel, LABEL, x, top + LABEL_TOP, INNER - QR.side));
  drawWords(pen, section, card.words, x, top + WORDS.top);
  drawQr(pen, section, card, left + CARD.width - PADDING - QR.side, top + QR.top, QR.side);
  section.tag('P', () => pen.write(content.how, HOW, x, top + FOOT_TOP, INNER));
  const address: TextStyle = { ...MARK, colour: INK };
  const size = Math.min(address.size, (address.size * INNER) / pen.width(content.address, address));
  pen.writeLink(
    section,
    content.address,
    content.typingUrl,
    { ...address, size },
    x,
    top + FOOT_TOP + 11,
    INNER,
  );
  section.tag('P', () => pen.write(content.wordmark, MARK, x, top + 20, INNER));
}

/** The nickname on one line, in letters as large as fit; with no letter that our fonts have, a line to write it on by hand. */
function drawName(pen: PdfPen, section: Tag, nickname: string, x: number, baseline: number): void {
  const pieces: PdfText[] = visualPieces([{ text: nickname, bold: true }]).map(({ text, script }) => ({
    text,
    font: nameFont(script),
  }));
  const width = pen.widthOf(pieces, NAME.size);
  if (width === 0) {
    pen.decorate((doc) =>
      doc
        .lineWidth(0.8)
        .moveTo(x, baseline)
        .lineTo(x + INNER, baseline)
        .stroke(LINE),
    );
    return;
  }
  const size = Math.max(NAME.smallest, Math.min(NAME.size, (NAME.size * INNER) / width));
  const write = () => pen.writeLine(pieces, { size, colour: INK, x, baseline });
  if (hasRightToLeft(nickname)) section.tag('H1').tag('Span', write, { actual: nickname });
  else section.tag('H1', write);
}

function drawWords(pen: PdfPen, section: Tag, words: readonly string[], x: number, top: number): void {
  const list = section.tag('L');
  words.forEach((word, index) => {
    const y = top + index * WORDS.height;
    const item = list.tag('LI');
    item.tag('Lbl', () => pen.write(`${index + 1}`, NUMBER, x, y + 5.6, WORDS.indent - 7));
    item.tag('LBody', () => pen.write(word, WORD, x + WORDS.indent, y, INNER - QR.side - WORDS.indent));
  });
}
