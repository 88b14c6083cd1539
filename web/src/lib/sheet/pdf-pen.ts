import PDFDocument from 'pdfkit';
import { printableText } from './printable-text.ts';

/** The bytes of WOFF files under the names by which texts ask for them; the first one is the font of the document. */
export type PdfFonts = Readonly<Record<string, Uint8Array>>;

/** A piece of a line in one font. */
export interface PdfText {
  text: string;
  font: string;
  /** Letters are drawn whole, never as a letter and its accent, which could not be read back as one. */
  isWhole?: boolean;
  /** Drawn in another order than it is read, as vowels of Indian scripts are: its letters are written beside the drawing. */
  isReordered?: boolean;
}

/** OpenType features by name; false turns one off. The published types know only a list of those to turn on. */
const WHOLE_LETTERS = { ccmp: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/**
 * Arabic letters that fonts draw as one (lam and alef, the name of God), and the one sign that Unicode has for them. Most readers
 * of a PDF turn what is drawn from the right round: two letters under one drawing would come out in the wrong order.
 */
const JOINED_LETTERS: ReadonlyMap<string, number> = new Map(
  [0xfef5, 0xfef7, 0xfef9, 0xfefb, 0xfdf2].map((code) => [
    String.fromCodePoint(code).normalize('NFKC'),
    code,
  ]),
);

export interface PdfFacts {
  title: string;
  author: string;
  subject: string;
  madeOn: Date;
}

export interface TextStyle {
  /** Points. */
  size: number;
  weight?: 'regular' | 'bold';
  colour?: string;
  /** Height of a line, in sizes of the letter. */
  leading?: number;
  align?: 'left' | 'center' | 'right';
}

type Doc = PDFKit.PDFDocument;

interface TagOptions {
  alt?: string;
  /** What is read aloud, when the order of drawing is not that of reading. */
  actual?: string;
  /** Left, top, right and bottom of a figure, in points from the top left corner of the page. */
  bbox?: [number, number, number, number];
  placement?: 'Block';
}

/** An element of the structure tree: what a screen reader meets. */
export class Tag {
  readonly structure: PDFKit.PDFStructureElement;
  readonly #doc: Doc;

  constructor(doc: Doc, structure: PDFKit.PDFStructureElement) {
    this.#doc = doc;
    this.structure = structure;
  }

  /** Adds an element inside this one; `content` draws what it holds, if it holds drawing itself. */
  tag(type: string, content?: () => void, options: TagOptions = {}): Tag {
    const child = this.#doc.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    this.structure.add(child);
    if (content) child.add(content);
    return new Tag(this.#doc, child);
  }
}

/** The distance from the top of a line to the middle of its capitals, in sizes of the letter (Atkinson Hyperlegible). */
export const CAPITALS_MIDDLE = 0.616;

/** A4, in points (1/72 inch). */
export const A4 = { width: 595.28, height: 841.89 };

/**
 * Writes a tagged A4 document (PDF/UA-1). Whatever is drawn is either inside a tag or declared a decoration,
 * so nothing is lost to a screen reader and nothing is read that means nothing.
 */
export class PdfPen {
  /** The finished file, once `end` was called. */
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  readonly root: Tag;
  readonly #doc: Doc;

  /** @param language of the document, as BCP 47 names it */
  constructor(fonts: PdfFonts, { title, author, subject, madeOn }: PdfFacts, language = 'fr-FR') {
    // The types published for pdfkit are those of version 0.17: no PDF/UA, no fonts as bytes.
    const options = {
      size: 'A4',
      margin: 0,
      font: Object.values(fonts)[0],
      lang: language,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      info: { Title: title, Author: author, Subject: subject, Creator: author, CreationDate: madeOn },
    } as unknown as PDFKit.PDFDocumentOptions;
    this.#doc = new PDFDocument(options);
    this.bytes = collect(this.#doc);
    for (const name of Object.keys(fonts))
      this.#doc.registerFont(name, fonts[name] as unknown as ArrayBuffer);
    const document = this.#doc.struct('Document');
    this.#doc.addStructure(document);
    this.root = new Tag(this.#doc, document);
  }

  /** Height of a text in points, once broken into lines of `width`. */
  height(text: string, style: TextStyle, width: number): number {
    return this.#doc.heightOfString(this.#prepare(text, style), this.#textOptions(style, width));
  }

  /** Width of a text in points, on one line. */
  width(text: string, style: TextStyle): number {
    return this.#doc.widthOfString(this.#prepare(text, style));
  }

  /** Writes a text with the top of its first line at `y`. Call it inside the content of a tag. */
  write(text: string, style: TextStyle, x: number, y: number, width: number): void {
    const prepared = this.#prepare(text, style);
    this.#doc.fillColor(style.colour ?? '#000').text(prepared, x, y, this.#textOptions(style, width));
  }

  /** Width in points of pieces that stand side by side. */
  widthOf(pieces: readonly PdfText[], size: number): number {
    return pieces.reduce(
      (sum, { text, font }) => sum + this.#doc.font(font).fontSize(size).widthOfString(text),
      0,
    );
  }

  /** Writes pieces side by side from `x`, standing on `baseline`. Call it inside the content of a tag. */
  writeLine(
    pieces: readonly PdfText[],
    { size, colour, x, baseline }: { size: number; colour: string; x: number; baseline: number },
  ): void {
    let at = x;
    for (const { text, font, isWhole, isReordered } of pieces) {
      const options = isWhole ? { features: WHOLE_LETTERS } : {};
      this.#doc.font(font).fontSize(size).fillColor(colour);
      const draw = () =>
        this.#doc.text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic', ...options });
      if (isReordered) this.#readAs(text, draw);
      else draw();
      at += this.#doc.widthOfString(text, options);
    }
  }

  /** Draws letters with what they say beside them: inside the very text object, where readers look for it. */
  #readAs(text: string, draw: () => void): void {
    const doc = this.#doc as unknown as { addContent?: (operators: string) => Doc };
    const add = doc.addContent!;
    doc.addContent = (operators) => {
      if (operators === 'ET') this.#doc.endMarkedContent();
      add.call(doc, operators);
      if (operators === 'BT') this.#doc.markContent('Span', { actual: text });
      return this.#doc;
    };
    draw();
    delete doc.addContent;
  }

  /** Writes an address that opens when it is touched, as a link inside `parent`. */
  writeLink(
    parent: Tag,
    text: string,
    url: string,
    style: TextStyle,
    x: number,
    y: number,
    width: number,
  ): void {
    const link = parent.tag('P').tag('Link', () => this.write(text, style, x, y, width));
    const height = this.height(text, style, width);
    const options = { structParent: link.structure, Contents: new String(text) };
    this.#doc.link(x, y, width, height, url, options as unknown as PDFKit.Mixins.AnnotationOption);
  }

  /** Draws what only decorates. Call it outside the content of tags. */
  decorate(draw: (doc: Doc) => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc.save();
    draw(this.#doc);
    this.#doc.restore();
    this.#doc.endMarkedContent();
  }

  /** Draws shapes that mean something. Call it inside the content of a tag. */
  draw(shapes: (doc: Doc) => void): void {
    this.#doc.save();
    shapes(this.#doc);
    this.#doc.restore();
  }

  /** Adds a line to the bookmarks, leading to the page in hand. */
  bookmark(title: string): void {
    this.#doc.outline.addItem(title);
  }

  newPage(): void {
    this.#doc.addPage();
  }

  end(): void {
    this.#nameJoinedLetters();
    this.root.structure.end();
    this.#doc.end();
  }

  #nameJoinedLetters(): void {
    type Font = { unicode?: number[][] };
    const { _fontFamilies: fonts } = this.#doc as unknown as { _fontFamilies: Record<string, Font> };
    for (const { unicode = [] } of Object.values(fonts))
      unicode.forEach((codes, glyph) => {
        const sign = codes.length > 1 ? JOINED_LETTERS.get(String.fromCodePoint(...codes)) : undefined;
        if (sign !== undefined) unicode[glyph] = [sign];
      });
  }

  #prepare(text: string, { size, weight = 'regular' }: TextStyle): string {
    this.#doc.font(weight).fontSize(size);
    const { font } = (
      this.#doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
    )._font;
    return printableText(text, (code) => font.hasGlyphForCodePoint(code));
  }

  #textOptions(
    { size, leading = 1.35, align = 'left' }: TextStyle,
    width: number,
  ): PDFKit.Mixins.TextOptions {
    return { width, align, lineGap: leading * size - this.#doc.currentLineHeight(true) };
  }
}

function collect(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
      let offset = 0;
      for (const chunk of chunks) {
        whole.set(chunk, offset);
        offset += chunk.length;
      }
      resolve(whole);
    });
  });
}
