import type { Item, Section } from './content.ts';
import type { DesignStyle } from './designs.ts';
import type { Drawing } from './drawing/drawing.ts';
import { bold, regular, type Pen, type TextStyle } from './pen.ts';

const BULLET_ROOM = 1.15;
const TITLE_SIZE = 1.08;
const PITCH_SIZE = 1.1;

/** Writes what a section holds, below its title. */
export function writeItems(pen: Pen, section: Section, style: DesignStyle, drawing: Drawing): void {
  section.items.forEach((item, index) => {
    if (index > 0) pen.y += pen.room.betweenItems + pen.spread / 3;
    writeItem(pen, section.id, item, style, drawing);
  });
}

function writeItem(pen: Pen, section: Section['id'], item: Item, style: DesignStyle, drawing: Drawing): void {
  const size = pen.room.body;
  const body: TextStyle = { size, colour: style.text };
  writeHead(pen, item, style, drawing);
  item.texts.forEach((runs, index) => {
    const key = `${item.key}-${index}`;
    if (!item.isList) {
      pen.write(key, 'P', runs, section === 'pitch' ? { ...body, size: size * PITCH_SIZE } : body);
      return;
    }
    const before = pen.page;
    const block = pen.write(key, 'LI', runs, body, { indent: size * BULLET_ROOM });
    // The bullet stands on the page on which its text begins.
    const page = block && (before.blocks.includes(block) ? before : pen.page);
    page?.shapes.push(drawing.bullet(section, pen.left, pen.middle(block!), size));
  });
}

/** Title, place and dates of an experience or training. */
function writeHead(
  pen: Pen,
  { key, title, detail, texts }: Item,
  { text, muted }: DesignStyle,
  drawing: Drawing,
): void {
  const size = pen.room.body;
  const keepWith = detail || texts.length > 0 ? pen.leading(size) : 0;
  if (title) {
    const style = { size: size * TITLE_SIZE, colour: text };
    const block = pen.write(`${key}-title`, 'H3', bold(title), style, { keepWith });
    if (block) drawing.markItem?.(pen, block);
  }
  if (detail) pen.write(`${key}-detail`, 'P', regular(detail), { size, colour: muted });
}
