import { TEXT_BELOW, type Drawing } from './drawing.ts';
import { DESIGN_STYLES, DESIGN_SURFACES } from '../designs.ts';
import { icon, iconOfSection } from '../icons.ts';
import { A4 } from '../layout.ts';
import { LARGE_PRINT } from '../tightness.ts';
import { bold } from '../pen.ts';
import { disc, rectangle, ring } from '../shapes.ts';

const ACCENT = DESIGN_STYLES.colour.accent;
const { header: HEADER, badge: BADGE, band: BAND } = DESIGN_SURFACES.colour;
const LIGHT = '#6a45dd';
const POP = '#ff6b8b';

/** White on violet, discs, and a band behind each title. */
export const COLOUR: Drawing = {
  roomiest: LARGE_PRINT,
  foot: 34,
  photo: { width: 100, height: 100, radius: 50 },
  header(pen, content, photo) {
    const { room } = pen;
    const top = room.margin * 0.62;
    const place = { narrower: photo ? photo.width + 24 : 70 };
    const words = { size: room.body, colour: HEADER.inks.words, iconColour: HEADER.inks.job };
    const badge = {
      size: room.body,
      colour: BADGE.inks.words,
      iconColour: BADGE.inks.words,
      ground: BADGE.ground,
    };
    pen.y = top;
    pen.write('name', 'H1', bold(content.name), { size: room.name, colour: HEADER.inks.name }, place);
    pen.write('job', 'P', bold(content.job), { size: room.job, colour: HEADER.inks.job }, place);
    pen.y += room.body * 0.5;
    pen.writeFact('contact', content.contact, { ...words, icon: 'contact' }, place);
    pen.y += room.body * 0.4;
    pen.writeFact('availability', content.availability, { ...badge, icon: 'availability' }, place);
    pen.y += room.body * 0.4;
    pen.writeFact('mobility', content.mobility, { ...words, icon: 'mobility' }, place);
    if (photo) pen.y = Math.max(pen.y, top + photo.height);
    pen.y += room.margin * 0.4;
    const height = pen.y;
    const middle = height / 2;
    if (photo) Object.assign(photo, { x: pen.right - photo.width, y: middle - photo.height / 2 });
    const at = pen.right - 50;
    const behindPhoto = photo
      ? [ring(at, middle, 55, 5, BADGE.ground)]
      : [
          disc(A4.width, 0, Math.min(height * 0.8, 110), LIGHT),
          ring(A4.width - 42, height * 0.72, 13, 5, POP),
        ];
    pen.page.shapes.unshift(...behindPhoto);
    pen.fillAbove(HEADER.ground);
    pen.decorate(rectangle(0, height, A4.width, 4, POP));
    pen.y += 4;
  },
  heading(pen, { id, title }) {
    const { room, left, right } = pen;
    const style = { size: room.heading, colour: ACCENT };
    const keepWith = room.afterHeading + TEXT_BELOW * room.body;
    const half = room.heading * 0.85;
    pen.y += room.heading * 0.2;
    const place = { keepWith, indent: 2 * half + 8 };
    const block = pen.write(`title-${id}`, 'H2', bold(title), style, place);
    const name = iconOfSection(id);
    if (!block || !name) return;
    const middle = pen.middle(block);
    pen.decorate(
      rectangle(left, middle - half, right - left, 2 * half, BAND.ground, half),
      disc(left + half, middle, half, ACCENT),
      icon(name, left + half * 0.4, middle - half * 0.6, half * 1.2, '#ffffff'),
    );
    pen.y += room.heading * 0.25 + room.afterHeading * 0.8;
  },
  bullet: (_section, x, middle, size) => disc(x + size * 0.35, middle, size * 0.19, ACCENT),
};
