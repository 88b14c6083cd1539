import type { Block, Layout, Line, Page, Shape } from './layout.ts';

/*
 * From one key to the next nearly everything stays where it was. What is the same is the same object, so that the screen has
 * nothing to look at there.
 */

function isSameLine(one: Line, other: Line): boolean {
  return (
    one.x === other.x &&
    one.baseline === other.baseline &&
    one.width === other.width &&
    one.align === other.align &&
    one.size === other.size &&
    one.colour === other.colour &&
    one.runs.length === other.runs.length &&
    one.runs.every(({ text, bold }, at) => text === other.runs[at]!.text && bold === other.runs[at]!.bold)
  );
}

function isSameBlock(one: Block, other: Block): boolean {
  return (
    one.key === other.key &&
    one.tag === other.tag &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => isSameLine(line, other.lines[at]!))
  );
}

function isSameShape(one: Shape, other: Shape): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.scale === other.scale &&
    one.colour === other.colour &&
    one.path === other.path
  );
}

function sharedPage(previous: Page, next: Page): Page {
  const blocks = new Map(previous.blocks.map((block) => [block.key, block]));
  return {
    ...next,
    shapes: next.shapes.map((shape, at) => {
      const known = previous.shapes[at];
      return known && isSameShape(known, shape) ? known : shape;
    }),
    blocks: next.blocks.map((block) => {
      const known = blocks.get(block.key);
      return known && isSameBlock(known, block) ? known : block;
    }),
  };
}

/** The next layout, with the very blocks and shapes of the previous one where they are the same. */
export function shareUnchanged(previous: Layout | null, next: Layout): Layout {
  if (!previous) return next;
  return {
    ...next,
    pages: next.pages.map((page, number) => {
      const known = previous.pages[number];
      return known ? sharedPage(known, page) : page;
    }),
  };
}
