import type { Content, Section } from '../content.ts';
import type { Block, Picture, Shape } from '../layout.ts';
import type { Pen } from '../pen.ts';
import type { Tightness } from '../tightness.ts';

/** Height kept below a title of a section for the first line of its text, in sizes of the letter. */
export const TEXT_BELOW = 3.4;

/** How a design is drawn. The texts of sections are written in the same way for all: see `write-items.ts`. */
export interface Drawing {
  /** The first of `TIGHTNESS` that it may take: how large its letters may grow. */
  roomiest: number;
  /** Height that stays empty at the foot of a page. */
  foot: number;
  /** Size of the photo: its corners have this radius. */
  photo: { width: number; height: number; radius: number };
  /** Writes the name and how to reach the person, and leaves the pen where sections begin. The photo is placed too. */
  header(pen: Pen, content: Content, photo: Picture | null): void;
  /** Writes the title of a section and leaves the pen below it. Not called for the pitch. */
  heading(pen: Pen, section: Section): void;
  /** What stands before an item of a list, in the room of this width to the left of its text. */
  bullet(section: Section['id'], x: number, middle: number, size: number): Shape;
  /** Marks the title of an experience or training. */
  markItem?(pen: Pen, title: Block): void;
  /** Draws what is behind a section, which is on one page from `top` down to the pen. */
  behind?(pen: Pen, section: Section['id'], top: number): void;
  /** Space at the top and at the foot of a section that has something behind it. */
  padding?(room: Tightness, section: Section['id']): number;
  /** Decorates the pages once everything is written. */
  finish?(pen: Pen): void;
}
