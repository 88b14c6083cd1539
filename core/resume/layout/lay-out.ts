import type { Resume } from '../resume.ts';
import { breakLines, lineWidth, type Run } from './break-lines.ts';
import { contentOf, type Content, type Item, type Section } from './content.ts';
import { DESIGN_STYLES, type DesignStyle } from './designs.ts';
import { printableText } from './letters.ts';
import {
  A4,
  type Block,
  type BlockTag,
  type Layout,
  type Line,
  type Overflow,
  type Page,
  type Picture,
} from './layout.ts';
import { TIGHTNESS, type Tightness } from './tightness.ts';

/** From the baseline up to the top of a line, in sizes of the letter: Atkinson's ascent. */
const ASCENT = 0.95;
const CAPITALS = 0.67;
const BULLET_INDENT = 13;
const PHOTO = { width: 84, height: 105 };
const STRIP = 10;
/** A page with room left spreads its sections, by so much at most for each. */
const MOST_SPREAD = 22;
const BOTTOM = 34;

interface Style {
  size: number;
  bold?: boolean;
  colour: string;
}

/** Places blocks one below the other, on as many pages as they need. */
class Pen {
  readonly pages: Page[] = [{ shapes: [], picture: null, blocks: [] }];
  readonly left: number;
  readonly right: number;
  readonly #tightness: Tightness;
  readonly #mirrored: boolean;
  y: number;

  constructor(tightness: Tightness, left: number, mirrored: boolean) {
    this.#tightness = tightness;
    this.#mirrored = mirrored;
    this.left = mirrored ? tightness.margin : left;
    this.right = A4.width - (mirrored ? left : tightness.margin);
    this.y = tightness.margin;
  }

  get page(): Page {
    return this.pages[this.pages.length - 1]!;
  }

  /** Height of a line of this size. */
  leading(size: number): number {
    return size * this.#tightness.leading;
  }

  #roomFor(height: number): void {
    if (this.y + height <= A4.height - BOTTOM) return;
    this.pages.push({ shapes: [], picture: null, blocks: [] });
    this.y = this.#tightness.margin;
  }

  /**
   * Writes a text with its first line at `y`, and moves below it.
   * @param keepWith height of what must stay on the same page below it: a title is never alone
   */
  write(
    key: string,
    tag: BlockTag,
    runs: readonly Run[],
    { size, colour }: Style,
    { indent = 0, narrower = 0, keepWith = 0, bullet = '' } = {},
  ): Block | null {
    const column = this.right - this.left - indent - narrower;
    const broken = breakLines(printable(runs), column / size);
    if (broken.length === 0) return null;
    const leading = this.leading(size);
    this.#roomFor(leading + keepWith);
    let block: Block = { key, tag, lines: [] };
    this.page.blocks.push(block);
    for (const lineRuns of broken) {
      const page = this.page;
      this.#roomFor(leading);
      // A block that goes on over the page is two blocks.
      if (this.page !== page && block.lines.length > 0) {
        block = { key: `${key}-next`, tag, lines: [] };
        this.page.blocks.push(block);
      }
      const width = lineWidth(lineRuns) * size;
      const x = this.#mirrored ? this.right - indent - width : this.left + indent;
      const baseline = this.y + (leading - size) / 2 + size * ASCENT * 0.86;
      block.lines.push({ runs: lineRuns, x, baseline, width, size, colour });
      this.y += leading;
    }
    if (bullet !== '') this.#mark(block, bullet, size);
    return block;
  }

  #mark(block: Block, colour: string, size: number): void {
    const [first] = block.lines;
    if (!first) return;
    block.bullet = {
      x: this.#mirrored ? this.right - 4 : this.left + 4,
      y: first.baseline - size * 0.3,
      radius: size * 0.16,
      colour,
    };
  }
}

function printable(runs: readonly Run[]): Run[] {
  return runs
    .map(({ text, bold }) => ({ text: printableText(text).text, bold }))
    .filter(({ text }) => text !== '');
}

const regular = (text: string): Run[] => [{ text, bold: false }];
const bold = (text: string): Run[] => [{ text, bold: true }];

function writeHeader(
  pen: Pen,
  content: Content,
  style: DesignStyle,
  tightness: Tightness,
  picture: Picture | null,
): void {
  const { header } = style;
  const top = header.ground ? tightness.margin * 0.62 : tightness.margin * 0.9;
  pen.y = top;
  const narrower = picture ? PHOTO.width + 16 : 0;
  const word: Style = { size: tightness.body, colour: header.words };
  pen.write('name', 'H1', bold(content.name), { size: tightness.name, colour: header.name }, { narrower });
  pen.write('job', 'P', bold(content.job), { size: tightness.job, colour: header.job }, { narrower });
  pen.y += tightness.body * 0.3;
  pen.write('contact', 'P', regular(content.contact), word, { narrower });
  pen.write('availability', 'P', regular(content.availability), word, { narrower });
  pen.write('mobility', 'P', regular(content.mobility), word, { narrower });
  if (picture) {
    picture.y = top;
    pen.page.picture = picture;
    pen.y = Math.max(pen.y, top + PHOTO.height);
  }
  if (header.ground) {
    pen.y += tightness.margin * 0.34;
    pen.page.shapes.push({ x: 0, y: 0, width: A4.width, height: pen.y, radius: 0, colour: header.ground });
  }
}

function writeHeading(pen: Pen, section: Section, style: DesignStyle, tightness: Tightness): void {
  const size = tightness.heading;
  const keepWith = pen.leading(tightness.body) * 2;
  const inPill = style.heading === 'pill' || style.heading === 'block';
  const indent = style.heading === 'bar' ? 12 : inPill ? 9 : 0;
  const colour = inPill ? '#ffffff' : style.accent;
  const heading = pen.write(
    `title-${section.id}`,
    'H2',
    bold(section.title),
    { size, colour },
    { indent, keepWith },
  );
  const line = heading?.lines[0];
  if (!line) return;
  const middle = line.baseline - (CAPITALS * size) / 2;
  const half = size * 0.78;
  const { shapes } = pen.page;
  if (style.heading === 'rule') {
    shapes.push({
      x: pen.left,
      y: pen.y + 1,
      width: pen.right - pen.left,
      height: 0.8,
      radius: 0,
      colour: style.accent,
    });
    pen.y += 3;
  }
  if (style.heading === 'bar') {
    const x = line.x === pen.left + indent ? pen.left : pen.right - 5;
    shapes.push({ x, y: middle - half, width: 5, height: 2 * half, radius: 2.5, colour: style.accent });
  }
  if (style.heading === 'pill')
    shapes.push({
      x: line.x - 9,
      y: middle - half,
      width: line.width + 18,
      height: 2 * half,
      radius: half,
      colour: style.accent,
    });
  if (style.heading === 'block')
    shapes.push({
      x: pen.left,
      y: middle - half,
      width: pen.right - pen.left,
      height: 2 * half,
      radius: 3,
      colour: style.accent,
    });
  pen.y += tightness.afterHeading;
}

function writeItem(pen: Pen, section: Section, item: Item, style: DesignStyle, tightness: Tightness): void {
  const body: Style = { size: tightness.body, colour: style.text };
  const title: Style = { size: tightness.body * 1.06, colour: style.text };
  const keepWith = item.texts.length > 0 || item.detail ? pen.leading(tightness.body) : 0;
  if (item.title) pen.write(`${item.key}-title`, 'H3', bold(item.title), title, { keepWith });
  if (item.detail)
    pen.write(`${item.key}-detail`, 'P', regular(item.detail), { ...body, colour: style.muted });
  item.texts.forEach((runs, index) =>
    item.isList
      ? pen.write(`${item.key}-${index}`, 'LI', runs, body, { indent: BULLET_INDENT, bullet: style.accent })
      : pen.write(
          `${item.key}-${index}`,
          'P',
          runs,
          section.id === 'pitch' ? { ...body, size: tightness.body * 1.08 } : body,
        ),
  );
}

function pictureOf(
  resume: Resume,
  content: Content,
  tightness: Tightness,
  mirrored: boolean,
): Picture | null {
  if (!resume.photo) return null;
  return {
    source: resume.photo,
    alt: `Photo de ${content.name || 'la personne'}`,
    x: mirrored ? tightness.margin : A4.width - tightness.margin - PHOTO.width,
    y: 0,
    ...PHOTO,
  };
}

interface Drawn {
  pages: Page[];
  /** Where the text of the first page ends. */
  end: number;
  /** Lines of each section, in the order of the page. */
  lines: { title: string; lines: number }[];
}

function draw(resume: Resume, content: Content, tightness: Tightness, spread: number): Drawn {
  const style = DESIGN_STYLES[resume.design];
  const mirrored = resume.titleLanguage === 'ar';
  const pen = new Pen(tightness, tightness.margin + (style.strip ? STRIP : 0), mirrored);
  writeHeader(pen, content, style, tightness, pictureOf(resume, content, tightness, mirrored));
  const lines: Drawn['lines'] = [];
  for (const id of style.order) {
    const section = content.sections.find((each) => each.id === id);
    if (!section) continue;
    const before = countLines(pen.pages);
    pen.y += (section.title === '' ? tightness.beforeSection * 0.7 : tightness.beforeSection) + spread;
    writeHeading(pen, section, style, tightness);
    section.items.forEach((item, index) => {
      if (index > 0) pen.y += tightness.betweenItems + spread / 3;
      writeItem(pen, section, item, style, tightness);
    });
    lines.push({ title: section.title || 'Ta phrase', lines: countLines(pen.pages) - before });
  }
  if (style.strip)
    for (const { shapes } of pen.pages)
      shapes.unshift({
        x: mirrored ? A4.width - STRIP : 0,
        y: 0,
        width: STRIP,
        height: A4.height,
        radius: 0,
        colour: style.strip,
      });
  return { pages: pen.pages, end: pen.pages.length === 1 ? pen.y : A4.height, lines };
}

function countLines(pages: readonly Page[]): number {
  return pages.reduce(
    (sum, { blocks }) => sum + blocks.reduce((lines, block) => lines + block.lines.length, 0),
    0,
  );
}

/** The roomiest way in which everything fits on one page; the tightest when nothing does. */
function fit(resume: Resume, content: Content): Drawn {
  let roomy = 0;
  let tight = TIGHTNESS.length - 1;
  while (roomy < tight) {
    const middle = Math.floor((roomy + tight) / 2);
    if (draw(resume, content, TIGHTNESS[middle]!, 0).pages.length === 1) tight = middle;
    else roomy = middle + 1;
  }
  const tightness = TIGHTNESS[roomy]!;
  const drawn = draw(resume, content, tightness, 0);
  const gaps = content.sections.reduce((sum, { items }) => sum + 1 + (items.length - 1) / 3, 0);
  const left = A4.height - BOTTOM - drawn.end;
  if (drawn.pages.length > 1 || gaps === 0 || left <= 0) return drawn;
  const spread = draw(resume, content, tightness, Math.min(MOST_SPREAD, left / (gaps + 1)));
  return spread.pages.length === 1 ? spread : drawn;
}

function overflowOf({ pages, lines }: Drawn): Overflow | null {
  if (pages.length < 2) return null;
  const beyond = countLines(pages.slice(1));
  const longest = [...lines].sort((a, b) => b.lines - a.lines);
  const named = longest.slice(0, 2).map(({ title }) => `«\u00a0${title}\u00a0»`);
  const amount = beyond === 1 ? 'une ligne de trop' : `${beyond} lignes de trop`;
  return {
    lines: beyond,
    longest,
    text: `Ton CV ne tient pas sur une page\u00a0: il y a ${amount}. Raccourcis ${named.join(' ou ')}. Un employeur préfère une page. Sinon, la suite est sur une deuxième page.`,
  };
}

function unprintableOf(resume: Resume, content: Content): string[] {
  const texts = [
    content.name,
    content.job,
    content.contact,
    resume.mobility.area,
    ...content.sections.flatMap(({ items }) =>
      items.flatMap(({ title = '', detail = '', texts }) => [
        title,
        detail,
        ...texts.flatMap((runs) => runs.map(({ text }) => text)),
      ]),
    ),
  ];
  return [...new Set(texts.flatMap((text) => printableText(text).unprintable))];
}

/**
 * Lays a CV out on one A4 page: as roomy as it can be, then gently tighter, never below 9 points. What still does not fit goes
 * on a second page, and `overflow` says what to shorten. Never throws, whatever was typed.
 */
export function layOut(resume: Resume): Layout {
  const content = contentOf(resume);
  const drawn = fit(resume, content);
  const name = printableText(content.name).text;
  const job = printableText(content.job).text;
  return {
    pages: drawn.pages,
    language: resume.titleLanguage,
    direction: resume.titleLanguage === 'ar' ? 'rtl' : 'ltr',
    title: ['CV', name, job].filter((part) => part !== '').join(' – '),
    author: name,
    overflow: overflowOf(drawn),
    unprintable: unprintableOf(resume, content),
  };
}

export type { Layout, Line };
