import { TEXT_BELOW, type Drawing } from './drawing.ts';
import { DESIGN_STYLES, DESIGN_SURFACES } from '../designs.ts';
import { icon } from '../icons.ts';
import { A4 } from '../layout.ts';
import { bold } from '../pen.ts';
import { disc, form, rectangle } from '../shapes.ts';

const ACCENT = DESIGN_STYLES['first-job'].accent;
const { header: HEADER, badge: BADGE, panel: PANEL } = DESIGN_SURFACES['first-job'];
const SUN = '#ffb27d';
const BRUSH = '#ffc7a3';
const GREEN = '#2f8f5b';
/** Around the text of the panel, in margins of the page. */
const PADDING = 0.22;

/** Warm and round: what one is and can stands first, on a ground of its own. */
export const FIRST_JOB: Drawing = {
  roomiest: 0,
  foot: 46,
  photo: { width: 88, height: 110, radius: 18 },
  header(pen, content, photo) {
    const { room } = pen;
    const top = room.margin * 0.7;
    const place = { narrower: photo ? photo.width + 20 : 74 };
    const words = { size: room.body, colour: HEADER.inks.words, iconColour: ACCENT };
    const badge = { size: room.body, colour: BADGE.inks.words, iconColour: GREEN, ground: BADGE.ground };
    pen.y = top;
    pen.write('name', 'H1', bold(content.name), { size: room.name, colour: HEADER.inks.name }, place);
    pen.write('job', 'P', bold(content.job), { size: room.job, colour: HEADER.inks.job }, place);
    pen.y += room.body * 0.5;
    pen.writeFact('contact', content.contact, { ...words, icon: 'contact' }, place);
    pen.y += room.body * 0.4;
    pen.writeFact('availability', content.availability, { ...badge, icon: 'availability' }, place);
    pen.y += room.body * 0.4;
    pen.writeFact('mobility', content.mobility, { ...words, icon: 'mobility' }, place);
    if (photo) {
      Object.assign(photo, { x: pen.right - photo.width, y: top });
      pen.y = Math.max(pen.y, top + photo.height);
    }
    pen.y += room.margin * 0.25;
    const sun = photo ? [] : [disc(A4.width - 58, Math.min(pen.y * 0.45, 58), 30, SUN)];
    pen.page.shapes.unshift(wave(pen.y), ...sun);
    pen.y += room.margin * 0.2;
  },
  heading(pen, { id, title }) {
    const { room } = pen;
    const style = { size: room.heading, colour: ACCENT };
    const keepWith = room.afterHeading + TEXT_BELOW * room.body;
    const block = pen.write(`title-${id}`, 'H2', bold(title), style, { keepWith });
    const line = block?.lines[0];
    if (!line) return;
    pen.page.shapes.push(brush(line.x - 2, line.baseline + line.size * 0.16, line.width + 6));
    pen.y += room.afterHeading;
  },
  bullet: (section, x, middle, size) =>
    section === 'qualities' || section === 'skills'
      ? icon('check', x, middle - size * 0.4, size * 0.8, GREEN)
      : disc(x + size * 0.35, middle, size * 0.17, ACCENT),
  padding: ({ margin }, section) => (section === 'qualities' ? margin * PADDING : 0),
  behind(pen, section, top) {
    if (section !== 'qualities') return;
    const padding = pen.room.margin * PADDING;
    const x = pen.left - padding;
    const width = pen.right - pen.left + 2 * padding;
    // In front of the header, behind what the section has drawn.
    pen.page.shapes.splice(1, 0, rectangle(x, top, width, pen.y - top, PANEL.ground, 14));
  },
  finish(pen) {
    for (const page of pen.pages) page.shapes.push(foot());
  },
};

/** The ground of the header, which ends in a wave at about this height. */
function wave(height: number) {
  const { width } = A4;
  const path = `M0 0H${width}V${height - 4}C${width * 0.78} ${height + 26} ${width * 0.55} ${height + 10} ${width * 0.36} ${height}S${width * 0.1} ${height - 10} 0 ${height + 10}Z`;
  return form(path, 0, 0, width, HEADER.ground);
}

function foot() {
  const { width, height } = A4;
  const path = `M0 34V16C${width * 0.2} -4 ${width * 0.4} 6 ${width * 0.6} 14S${width * 0.9} 22 ${width} 6V34Z`;
  return form(path, 0, height - 34, width, HEADER.ground);
}

/** A stroke as of a brush under a word. */
function brush(x: number, y: number, width: number) {
  const path = `M1 2.4C${width * 0.3} 0.2 ${width * 0.7} 0 ${width} 1.2C${width * 0.72} 2.2 ${width * 0.35} 3 2 5.4Z`;
  return form(path, x, y, width, BRUSH);
}
