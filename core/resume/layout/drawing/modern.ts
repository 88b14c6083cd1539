import { TEXT_BELOW, type Drawing } from './drawing.ts';
import { DESIGN_STYLES, DESIGN_SURFACES } from '../designs.ts';
import { icon, iconOfSection } from '../icons.ts';
import type { Line, Page } from '../layout.ts';
import { LARGE_PRINT } from '../tightness.ts';
import { bold, type Pen } from '../pen.ts';
import { disc, rectangle, ring } from '../shapes.ts';

const ACCENT = DESIGN_STYLES.modern.accent;
const { name: NAME, job: JOB, words: WORDS } = DESIGN_SURFACES.modern.paper.inks;
const RAIL = '#bcd9da';
/** Middle of the rail, from the margin. */
const RAIL_AT = 11;
const INDENT = 36;

/** A rail runs down the page: sections are its stations, experiences its stops. */
export const MODERN: Drawing = {
  roomiest: LARGE_PRINT,
  foot: 36,
  photo: { width: 88, height: 110, radius: 10 },
  header(pen, content, photo) {
    const { room } = pen;
    const top = room.margin * 0.9;
    const place = { narrower: photo ? photo.width + 18 : 0 };
    const words = { size: room.body, colour: WORDS, iconColour: ACCENT };
    pen.decorate(rectangle(0, 0, pen.left + 2 * RAIL_AT, 9, ACCENT));
    pen.y = top;
    pen.write('name', 'H1', bold(content.name), { size: room.name, colour: NAME }, place);
    pen.write('job', 'P', bold(content.job), { size: room.job, colour: JOB }, place);
    pen.y += room.body * 0.5;
    pen.writeFact('contact', content.contact, { ...words, icon: 'contact' }, place);
    pen.writeFact('availability', content.availability, { ...words, icon: 'availability' }, place);
    pen.writeFact('mobility', content.mobility, { ...words, icon: 'mobility' }, place);
    if (photo) {
      Object.assign(photo, { x: pen.right - photo.width, y: top });
      pen.y = Math.max(pen.y, top + photo.height);
    }
    pen.left += INDENT;
  },
  heading(pen, { id, title }) {
    const { room } = pen;
    const style = { size: room.heading, colour: ACCENT };
    const keepWith = room.afterHeading + TEXT_BELOW * room.body;
    const block = pen.write(`title-${id}`, 'H2', bold(title), style, { keepWith });
    const name = iconOfSection(id);
    if (!block || !name) return;
    const half = room.heading * 0.72;
    const x = pen.left - INDENT + RAIL_AT - half;
    const y = pen.middle(block) - half;
    pen.decorate(
      rectangle(x, y, 2 * half, 2 * half, ACCENT, half * 0.5),
      icon(name, x + half * 0.4, y + half * 0.4, half * 1.2, '#ffffff'),
    );
    pen.y += room.afterHeading * 0.8;
  },
  bullet: (_section, x, middle, size) =>
    rectangle(x + size * 0.2, middle - size * 0.15, size * 0.3, size * 0.3, ACCENT),
  markItem(pen, title) {
    const x = pen.left - INDENT + RAIL_AT;
    const middle = pen.middle(title);
    pen.decorate(disc(x, middle, 5.5, '#ffffff'), ring(x, middle, 4.2, 1.6, ACCENT));
  },
  finish(pen) {
    for (const page of pen.pages) drawRail(pen, page);
  },
};

/** From the first title of a section on the page down to its last line. */
function drawRail(pen: Pen, { shapes, blocks }: Page): void {
  const onRail = blocks.filter(({ lines }) => lines[0]!.x >= pen.left - 0.01);
  const from = onRail.find(({ tag }) => tag === 'H2') ?? (pen.pages[0]!.blocks === blocks ? null : onRail[0]);
  const last: Line | undefined = onRail[onRail.length - 1]?.lines.slice(-1)[0];
  if (!from || !last) return;
  const top = pen.middle(from);
  shapes.unshift(
    rectangle(pen.left - INDENT + RAIL_AT - 1, top, 2, last.baseline - top, RAIL),
    disc(pen.left - INDENT + RAIL_AT, last.baseline, 3, RAIL),
  );
}
