import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateResume } from '../fixtures/generate-resume.ts';
import type { TITLE_LANGUAGES } from '../resume.ts';
import { DESIGNS, EMPTY_RESUME, type Resume } from '../resume.ts';
import { layOut } from './lay-out.ts';
import { A4, type Layout, type Line } from './layout.ts';
import { printableText } from './letters.ts';
import { SMALLEST_BODY } from './tightness.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const linesOf = ({ pages }: Layout) => pages.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
const squeezed = (text: string) => text.replace(/\s+/g, '');
const wordsOn = (layout: Layout) =>
  squeezed(
    linesOf(layout)
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join(''),
  );

describe('whatever is in a CV', () => {
  test('everything written is on the page, whole', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const resume = generateResume(seed);
        const page = wordsOn(layOut(resume));
        const written = [
          resume.firstName,
          resume.lastName,
          resume.job.title,
          resume.email,
          resume.pitch,
          ...resume.experiences.flatMap(({ title, place, city, tasks }) => [title, place, city, ...tasks]),
          ...resume.trainings.flatMap(({ title, school }) => [title, school]),
          ...resume.skills,
          ...resume.qualities.flatMap(({ name, proof }) => [name, proof]),
          ...resume.interests,
        ];
        for (const text of written) expect(page).toContain(squeezed(printableText(text).text));
      }),
    );
  });

  test('no line leaves the page, none is smaller than 9 points, each is below the one before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { blocks } of layOut(generateResume(seed)).pages) {
          const lines = blocks.flatMap((block) => block.lines);
          const isWrong = ({ x, width, size, baseline }: Line, at: number) =>
            size < SMALLEST_BODY ||
            x < 20 ||
            x + width > A4.width - 20 ||
            baseline <= (lines[at - 1]?.baseline ?? 0) ||
            baseline > A4.height - 20;
          expect(lines.filter(isWrong)).toEqual([]);
        }
      }),
    );
  });

  test('it is one page, or what to shorten is said', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { pages, overflow } = layOut(generateResume(seed));
        expect(overflow === null).toBe(pages.length === 1);
        if (overflow) expect(overflow.longest.length).toBeGreaterThan(0);
      }),
    );
  });

  test('each block has a key of its own, by which the screen changes only what changed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { blocks } of layOut(generateResume(seed)).pages)
          expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
      }),
    );
  });

  test('a title is never alone at the foot of a page', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { blocks } of layOut(generateResume(seed)).pages)
          expect(blocks[blocks.length - 1]?.tag).not.toBe('H2');
      }),
    );
  });

  test('no text stands on the photo', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { pages } = layOut({ ...generateResume(seed), photo: 'data:image/jpeg;base64,' });
        const { picture, blocks } = pages[0]!;
        const right = picture!.x + picture!.width;
        const foot = picture!.y + picture!.height;
        const onPhoto = blocks.flatMap(({ lines }) =>
          lines.filter(
            (line) =>
              line.x + line.width > picture!.x &&
              line.x < right &&
              line.baseline >= picture!.y &&
              line.baseline - line.size * 0.7 <= foot,
          ),
        );
        expect(onPhoto).toEqual([]);
      }),
    );
  });

  test('any text at all is laid out without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.constantFrom(...DESIGNS),
        (text, design) => {
          const resume: Resume = {
            ...EMPTY_RESUME,
            design,
            firstName: text,
            pitch: text,
            skills: [text, text],
          };
          layOut(resume);
        },
      ),
    );
  });
});

test('what to shorten is the longest section, and one that has something to give', () => {
  const skills = Array.from({ length: 90 }, (_, n) => `Tâche ${n}`);
  const { overflow } = layOut({ ...EMPTY_RESUME, firstName: 'Inès', skills, interests: ['Danse'] });
  expect(overflow?.longest[0]).toEqual({ title: 'Compétences', lines: 91 });
  expect(overflow?.text).toContain(`${overflow?.lines} lignes de trop`);
  expect(overflow?.text).not.toContain('Centres');
});

test('what is empty prints nothing, not even its title', () => {
  expect(linesOf(layOut({ ...EMPTY_RESUME }))).toEqual([]);
  const text = wordsOn(layOut({ ...EMPTY_RESUME, firstName: 'Inès' }));
  expect(text).toBe('Inès');
});

test('a section of which no letter can be printed has no title either', () => {
  expect(wordsOn(layOut({ ...EMPTY_RESUME, firstName: 'Inès', skills: ['漢字'] }))).toBe('Inès');
});

test('a small life is printed larger than a long one', () => {
  const small = layOut({ ...EMPTY_RESUME, firstName: 'Inès', skills: ['Tenir une caisse'] });
  const long = layOut({
    ...EMPTY_RESUME,
    firstName: 'Inès',
    skills: Array.from({ length: 45 }, (_, n) => `Tâche ${n}`),
  });
  const body = (layout: Layout) => linesOf(layout)[linesOf(layout).length - 1]!.size;
  expect(body(small)).toBeGreaterThan(body(long));
});

test('a page with enough to say is filled to its foot', () => {
  for (const design of DESIGNS) {
    const skills = Array.from({ length: 28 }, (_, n) => `Tâche ${n}`);
    const lines = linesOf(layOut({ ...EMPTY_RESUME, design, firstName: 'Inès', skills }));
    expect(lines[lines.length - 1]!.baseline).toBeGreaterThan(A4.height * 0.8);
  }
});

test('an emoji is left out of the page and said, an accent never is', () => {
  const { unprintable } = layOut({ ...EMPTY_RESUME, firstName: 'Zoë', pitch: 'Motivée 💪 et à l’heure 漢' });
  expect(unprintable).toEqual(['💪', '漢']);
});

test('with Arabic titles the page is read from the right', () => {
  const resume = generateResume(1);
  const edges = (language: (typeof TITLE_LANGUAGES)[number]) =>
    linesOf(layOut({ ...resume, titleLanguage: language, design: 'sober' }));
  const left = Math.min(...edges('fr').map(({ x }) => x));
  const right = Math.max(...edges('ar').map(({ x, width }) => x + width));
  expect(right).toBeCloseTo(A4.width - left, 0);
});
