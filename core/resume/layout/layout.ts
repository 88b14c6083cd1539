import type { TitleLanguage } from '../resume.ts';
import type { Run } from './break-lines.ts';

/*
 * A CV laid out on A4 pages. Lengths are points (1/72 inch) from the top left corner. The same lines are drawn on the screen,
 * on paper and in the PDF, so that what one sees is what one gets.
 */

export const A4 = { width: 595.28, height: 841.89 };

export interface Line {
  runs: Run[];
  /** Left edge. */
  x: number;
  baseline: number;
  width: number;
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
  /** Centre of the dot before an item of a list; absent for the others. */
  bullet?: { x: number; y: number; radius: number; colour: string };
}

/** A coloured rectangle behind the text. */
export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  colour: string;
}

export interface Picture {
  /** JPEG as a `data:` address. */
  source: string;
  alt: string;
  x: number;
  y: number;
  width: number;
  height: number;
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
