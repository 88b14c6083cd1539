import type { TitleLanguage } from '../resume.ts';
import type { Run } from './break-lines.ts';

/*
 * A CV laid out on A4 pages. Lengths are points (1/72 inch) from the top left corner. The same lines are drawn on the screen,
 * on paper and in the PDF, so that what one sees is what one gets.
 */

export const A4 = { width: 595.28, height: 841.89 };

export type Align = 'left' | 'center' | 'right';

export interface Line {
  runs: Run[];
  /** Left edge of the room kept for it. */
  x: number;
  baseline: number;
  /** Never less than what is drawn; more for scripts whose widths are not known exactly. */
  width: number;
  /** Where in its room a line stands that is narrower. */
  align: Align;
  size: number;
  colour: string;
}

/** What a screen reader is told a block is. */
export type BlockTag = 'H1' | 'H2' | 'H3' | 'P' | 'LI';

export interface Block {
  /** The same for the same thing from one layout to the next. */
  key: string;
  tag: BlockTag;
  lines: Line[];
}

/** A form filled with a colour, behind the text: it decorates and says nothing. */
export interface Shape {
  /** Of SVG; where lines cross, what is inside twice is outside. */
  path: string;
  /** Where the origin of the path stands. */
  x: number;
  y: number;
  /** Points for one unit of the path. */
  scale: number;
  /** Of the whole form, in points. */
  width: number;
  colour: string;
}

export interface Picture {
  /** JPEG as a `data:` address; what does not fit the frame is cut off. */
  source: string;
  alt: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of its corners. */
  radius: number;
}

export interface Page {
  shapes: Shape[];
  picture: Picture | null;
  /** In reading order. */
  blocks: Block[];
}

/** What does not fit on one page, and what to shorten. */
export interface Overflow {
  /** Lines on the pages after the first. */
  lines: number;
  /** Sections by the lines they take, the longest first. */
  longest: { title: string; lines: number }[];
  /** What to do, in plain French. */
  text: string;
}

export interface Layout {
  pages: Page[];
  language: TitleLanguage;
  direction: 'ltr' | 'rtl';
  /** « CV – Inès Benali – Caissière »: the title of the document. */
  title: string;
  author: string;
  overflow: Overflow | null;
  /** Signs that no font of ours has, each once. */
  unprintable: string[];
}
