import type { Design, Resume } from '../resume.ts';
import { SECTION_TITLES } from '../section-titles.ts';
import { contentOf, type Content, type Section } from './content.ts';
import { DESIGN_STYLES } from './designs.ts';
import { COLOUR } from './drawing/colour.ts';
import type { Drawing } from './drawing/drawing.ts';
import { FIRST_JOB } from './drawing/first-job.ts';
import { MODERN } from './drawing/modern.ts';
import { SOBER } from './drawing/sober.ts';
import { A4, type Layout, type Overflow, type Page, type Picture } from './layout.ts';
import { printableText } from './letters.ts';
import { mirrored, Pen } from './pen.ts';
import { TIGHTNESS, type Tightness } from './tightness.ts';
import { writeItems } from './write-items.ts';

/** A page with room left spreads its sections, by so much at most for each. */
const MOST_SPREAD = 26;
/** A shorter section has nothing to give. */
const WORTH_SHORTENING = 6;
const DRAWINGS: Record<Design, Drawing> = {
  sober: SOBER,
  modern: MODERN,
  colour: COLOUR,
  'first-job': FIRST_JOB,
};

function photoOf({ photo, design }: Resume, { name }: Content): Picture | null {
  if (!photo) return null;
  return { source: photo, alt: `Photo de ${name || 'la personne'}`, x: 0, y: 0, ...DRAWINGS[design].photo };
}

function writeSection(pen: Pen, section: Section, design: Design): void {
  const drawing = DRAWINGS[design];
  const padding = drawing.padding?.(pen.room, section.id) ?? 0;
  const { page, y: top } = pen;
  pen.y += padding;
  if (section.title !== '') drawing.heading(pen, section);
  const isOnePage = pen.page === page;
  writeItems(pen, section, DESIGN_STYLES[design], drawing);
  pen.y += padding;
  if (isOnePage && pen.page === page) drawing.behind?.(pen, section.id, top);
}

interface Drawn {
  pages: Page[];
  /** Height left on the first page. */
  left: number;
  /** Lines of each section, in the order of the page. */
  lines: { id: Section['id']; lines: number }[];
}

/** False for a section of which no font has a letter: its title would stand alone. */
function printsSomething({ items }: Section): boolean {
  const isPrinted = (text: string) => printableText(text).text !== '';
  return items.some(
    ({ title = '', detail = '', texts }) =>
      isPrinted(title) || isPrinted(detail) || texts.some((runs) => runs.some(({ text }) => isPrinted(text))),
  );
}

function draw(resume: Resume, content: Content, tightness: Tightness, spread: number): Drawn {
  const { design } = resume;
  const drawing = DRAWINGS[design];
  const pen = new Pen(tightness, spread, drawing.foot);
  const photo = photoOf(resume, content);
  pen.page.picture = photo;
  drawing.header(pen, content, photo);
  const lines: Drawn['lines'] = [];
  for (const id of DESIGN_STYLES[design].order) {
    const section = content.sections.find((each) => each.id === id);
    if (!section || !printsSomething(section)) continue;
    const before = countLines(pen.pages);
    pen.y += tightness.beforeSection * (id === 'pitch' ? 0.75 : 1) + spread;
    writeSection(pen, section, design);
    lines.push({ id, lines: countLines(pen.pages) - before });
  }
  drawing.finish?.(pen);
  return {
    pages: resume.titleLanguage === 'ar' ? mirrored(pen.pages) : pen.pages,
    left: A4.height - drawing.foot - pen.y,
    lines,
  };
}

function countLines(pages: readonly Page[]): number {
  return pages.reduce(
    (sum, { blocks }) => sum + blocks.reduce((lines, block) => lines + block.lines.length, 0),
    0,
  );
}

/** The roomiest way in which everything fits on one page; the tightest when nothing does. */
function fit(resume: Resume, content: Content): Drawn {
  let roomy = DRAWINGS[resume.design].roomiest;
  let tight = TIGHTNESS.length - 1;
  let fitting: Drawn | null = null;
  while (roomy < tight) {
    const middle = Math.floor((roomy + tight) / 2);
    const tried = draw(resume, content, TIGHTNESS[middle]!, 0);
    if (tried.pages.length === 1) {
      tight = middle;
      fitting = tried;
    } else roomy = middle + 1;
  }
  const tightness = TIGHTNESS[tight]!;
  const drawn = fitting ?? draw(resume, content, tightness, 0);
  const gaps = content.sections.reduce((sum, { items }) => sum + 1 + (items.length - 1) / 3, 0);
  if (drawn.pages.length > 1 || gaps === 0 || drawn.left <= tightness.body) return drawn;
  const spread = draw(
    resume,
    content,
    tightness,
    Math.min(MOST_SPREAD, (drawn.left - tightness.body) / gaps),
  );
  return spread.pages.length === 1 ? spread : drawn;
}

function overflowOf({ pages, lines }: Drawn): Overflow | null {
  if (pages.length < 2) return null;
  const beyond = countLines(pages.slice(1));
  const longest = lines
    .map(({ id, lines: count }) => ({
      title: id === 'pitch' ? 'Ta phrase' : SECTION_TITLES.fr[id],
      lines: count,
    }))
    .sort((a, b) => b.lines - a.lines);
  const named = longest
    .filter(({ lines: count }, at) => at === 0 || (at === 1 && count > WORTH_SHORTENING))
    .map(({ title }) => `«\u00a0${title}\u00a0»`);
  const amount = beyond === 1 ? 'une ligne de trop' : `${beyond} lignes de trop`;
  return {
    lines: beyond,
    longest,
    text: `Ton CV ne tient pas sur une page\u00a0: il y a ${amount}. Raccourcis ${named.join(' ou ')}. Un employeur préfère une page. Sinon, la suite est sur une deuxième page.`,
  };
}

function unprintableOf(resume: Resume, content: Content): string[] {
  const texts = [
    content.name,
    content.job,
    content.contact,
    resume.mobility.area,
    ...content.sections.flatMap(({ items }) =>
      items.flatMap(({ title = '', detail = '', texts }) => [
        title,
        detail,
        ...texts.flatMap((runs) => runs.map(({ text }) => text)),
      ]),
    ),
  ];
  return [...new Set(texts.flatMap((text) => printableText(text).unprintable))];
}

/**
 * Lays a CV out on one A4 page: as roomy as it can be, then gently tighter, never below 9 points. What still does not fit goes
 * on a second page, and `overflow` says what to shorten. Never throws, whatever was typed.
 */
export function layOut(resume: Resume): Layout {
  const content = contentOf(resume);
  const drawn = fit(resume, content);
  const name = printableText(content.name).text;
  const job = printableText(content.job).text;
  return {
    pages: drawn.pages,
    language: resume.titleLanguage,
    direction: resume.titleLanguage === 'ar' ? 'rtl' : 'ltr',
    title: ['CV', name, job].filter((part) => part !== '').join(' – '),
    author: name,
    overflow: overflowOf(drawn),
    unprintable: unprintableOf(resume, content),
  };
}
