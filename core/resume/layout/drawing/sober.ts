import { TEXT_BELOW, type Drawing } from './drawing.ts';
import { DESIGN_STYLES, DESIGN_SURFACES } from '../designs.ts';
import { LARGE_PRINT } from '../tightness.ts';
import { bold, regular } from '../pen.ts';
import { disc, rectangle } from '../shapes.ts';

const INK = DESIGN_STYLES.sober.accent;
const { name: NAME, words: WORDS } = DESIGN_SURFACES.sober.paper.inks;
const HAIRLINE = '#9a9a9a';

/** Black on white, centred, with fine rules: for a bank as for a workshop. */
export const SOBER: Drawing = {
  roomiest: LARGE_PRINT,
  foot: 36,
  photo: { width: 82, height: 102, radius: 0 },
  header(pen, content, photo) {
    const { room, left, right } = pen;
    const top = room.margin * 0.85;
    const align = photo ? 'left' : 'center';
    const place = { narrower: photo ? photo.width + 18 : 0 };
    const words = { size: room.body, colour: WORDS, align } as const;
    pen.y = top;
    pen.write('name', 'H1', bold(content.name), { size: room.name, colour: NAME, align }, place);
    pen.write('job', 'P', regular(content.job), { size: room.job, colour: WORDS, align }, place);
    pen.y += room.body * 0.5;
    pen.write('contact', 'P', regular(content.contact), words, place);
    pen.write('availability', 'P', regular(content.availability), words, place);
    pen.write('mobility', 'P', regular(content.mobility), words, place);
    if (photo) {
      Object.assign(photo, { x: right - photo.width, y: top });
      pen.y = Math.max(pen.y, top + photo.height);
    }
    if (pen.y === top) return;
    pen.y += room.body * 0.8;
    pen.decorate(
      rectangle(left, pen.y, right - left, 2.2, INK),
      rectangle(left, pen.y + 4, right - left, 0.6, INK),
    );
    pen.y += 4;
  },
  heading(pen, { id, title }) {
    const { room, left, right } = pen;
    const style = { size: room.heading, colour: INK };
    const keepWith = room.afterHeading + TEXT_BELOW * room.body;
    if (!pen.write(`title-${id}`, 'H2', bold(title), style, { keepWith })) return;
    pen.decorate(
      rectangle(left, pen.y + 1, right - left, 0.6, HAIRLINE),
      rectangle(left, pen.y, 34, 2.2, INK),
    );
    pen.y += 3 + room.afterHeading;
  },
  bullet: (_section, x, middle, size) => disc(x + size * 0.35, middle, size * 0.15, INK),
};
