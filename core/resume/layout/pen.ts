import { breakLines, lineWidth, type Run } from './break-lines.ts';
import { icon, type IconName } from './icons.ts';
import { A4, type Align, type Block, type BlockTag, type Line, type Page, type Shape } from './layout.ts';
import { printableText } from './letters.ts';
import { rectangle } from './shapes.ts';
import type { Tightness } from './tightness.ts';

/** Height of the capitals, in sizes of the letter (Atkinson Hyperlegible). */
const CAPITALS = 0.668;
/* In sizes of the letter. */
const BADGE_PADDING = 0.7;
const ICON_ROOM = 1.6;
const ICON_SIDE = 1.1;

export interface TextStyle {
  size: number;
  colour: string;
  align?: Align;
}

interface Place {
  /** How far from the left and the right edge of the column. */
  indent?: number;
  narrower?: number;
  /** Height of what must stay on the same page below: a title is never alone. */
  keepWith?: number;
}

export const regular = (text: string): Run[] => [{ text, bold: false }];
export const bold = (text: string): Run[] => [{ text, bold: true }];

/** Places blocks one below the other, on as many pages as they need. Everything reads from the left: see `mirrored`. */
export class Pen {
  readonly pages: Page[] = [emptyPage()];
  readonly room: Tightness;
  /** Added to the space between sections, when the page has room left. */
  readonly spread: number;
  left: number;
  right: number;
  y: number;
  readonly #bottom: number;

  /** @param foot height that stays empty at the foot of each page */
  constructor(room: Tightness, spread: number, foot: number) {
    this.room = room;
    this.spread = spread;
    this.left = room.margin;
    this.right = A4.width - room.margin;
    this.y = room.margin;
    this.#bottom = A4.height - foot;
  }

  get page(): Page {
    return this.pages[this.pages.length - 1]!;
  }

  /** Height of a line of this size. */
  leading(size: number): number {
    return size * this.room.leading;
  }

  /** Adds decoration in front of what decorates already, behind the text. */
  decorate(...shapes: Shape[]): void {
    this.page.shapes.push(...shapes);
  }

  /** Middle of the capitals of the first line of a block: what stands beside it is centred there. */
  middle(block: Block): number {
    const { baseline, size } = block.lines[0]!;
    return baseline - (CAPITALS / 2) * size;
  }

  /** Begins another page when less than this height is left. */
  makeRoom(height: number): void {
    if (this.y + height <= this.#bottom) return;
    this.pages.push(emptyPage());
    this.y = this.room.margin;
  }

  /** Writes a text with its first line at `y`, and moves below it. Null when there is nothing to write. */
  write(
    key: string,
    tag: BlockTag,
    runs: readonly Run[],
    style: TextStyle,
    { indent = 0, narrower = 0, keepWith = 0 }: Place = {},
  ): Block | null {
    const { size } = style;
    const from = this.left + indent;
    const room = this.right - narrower - from;
    const broken = breakLines(printable(runs), room / size);
    if (broken.length === 0) return null;
    const leading = this.leading(size);
    this.makeRoom(leading + keepWith);
    const first: Block = { key, tag, lines: [] };
    let block = first;
    this.page.blocks.push(block);
    for (const lineRuns of broken) {
      const page = this.page;
      this.makeRoom(leading);
      // A block that goes on over the page is two blocks.
      if (this.page !== page && block.lines.length > 0) {
        block = { key: `${key}-next`, tag, lines: [] };
        this.page.blocks.push(block);
      }
      block.lines.push(this.#line(lineRuns, style, from, room));
      this.y += leading;
    }
    return first;
  }

  /** Writes a line of facts with its icon; `ground` is the colour of what stands behind it, if anything does. */
  writeFact(
    key: string,
    text: string,
    style: TextStyle & { icon: IconName; iconColour: string; ground?: string },
    { narrower = 0 }: Place = {},
  ): void {
    const { size, icon: name, iconColour, ground } = style;
    const padding = ground ? size * BADGE_PADDING : 0;
    const { page, y: top } = this;
    this.y += padding / 2;
    const place = { indent: padding + size * ICON_ROOM, narrower: narrower + padding };
    const block = this.write(key, 'P', regular(text), style, place);
    if (!block) {
      this.y = top;
      return;
    }
    const middle = this.middle(block);
    this.y += padding / 2;
    if (ground && this.page === page) {
      const width = Math.max(...block.lines.map((line) => line.x + line.width)) + padding - this.left;
      const height = this.y - top;
      const radius = block.lines.length === 1 ? height / 2 : size * 0.8;
      this.decorate(rectangle(this.left, top, width, height, ground, radius));
    }
    const side = size * ICON_SIDE;
    this.decorate(icon(name, this.left + padding, middle - side / 2, side, iconColour));
  }

  /** Fills what was written until now with a colour, over the whole width of the pages. */
  fillAbove(colour: string): void {
    for (const page of this.pages)
      page.shapes.unshift(rectangle(0, 0, A4.width, page === this.page ? this.y : A4.height, colour));
  }

  #line(runs: Run[], { size, colour, align = 'left' }: TextStyle, from: number, room: number): Line {
    const width = lineWidth(runs) * size;
    const x = align === 'left' ? from : align === 'right' ? from + room - width : from + (room - width) / 2;
    const baseline = this.y + this.leading(size) / 2 + (CAPITALS / 2) * size;
    return { runs, x, baseline, width, align, size, colour };
  }
}

function emptyPage(): Page {
  return { shapes: [], picture: null, blocks: [] };
}

function printable(runs: readonly Run[]): Run[] {
  return runs
    .map(({ text, bold: isBold }) => ({ text: printableText(text).text, bold: isBold }))
    .filter(({ text }) => text !== '');
}

/** The pages as they are read from the right: each thing stands as far from the right edge as it stood from the left one. */
export function mirrored(pages: readonly Page[]): Page[] {
  const turn = <Thing extends { x: number; width: number }>(thing: Thing): Thing => ({
    ...thing,
    x: A4.width - thing.x - thing.width,
  });
  const OTHER_SIDE = { left: 'right', right: 'left', center: 'center' } as const;
  return pages.map(({ shapes, picture, blocks }) => ({
    shapes: shapes.map(turn),
    picture: picture && turn(picture),
    blocks: blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({ ...turn(line), align: OTHER_SIDE[line.align] })),
    })),
  }));
}
