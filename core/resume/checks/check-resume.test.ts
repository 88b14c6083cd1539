import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longSentences } from '../../lesson/prose.ts';
import { AVAILABLE_TIMES, EMPTY_RESUME, EXPERIENCE_KINDS, LICENCE_KINDS, type Resume } from '../resume.ts';
import { generateResume } from '../fixtures/generate-resume.ts';
import { parseResumeFile } from '../parse-resume.ts';
import { RESUME_STEPS } from '../resume-step.ts';
import { checkResume } from './check-resume.ts';
import { EXPERIENCE, GOOD, TODAY } from './fixtures/good-resume.ts';

const remarksOn = (resume: Resume) => checkResume(resume, { today: TODAY });

test('nothing is said of a good CV, nor of one that is not begun', () => {
  expect(remarksOn(GOOD)).toEqual([]);
  expect(remarksOn({ ...EMPTY_RESUME })).toEqual([]);
  expect(remarksOn({ ...EMPTY_RESUME, wording: 'masculine' })).toEqual([]);
});

test('what an employer stops at comes first, then the order of the questions', () => {
  const weights = remarksOn({ ...GOOD, phone: '12', email: 'bg@gmail.com', photo: 'data:,', city: '' }).map(
    ({ weight, step }) => [weight, step],
  );
  expect(weights).toEqual([
    ['must', 'contact'],
    ['should', 'contact'],
    ['should', 'contact'],
    ['could', 'contact'],
  ]);
});

const LATER_WORDS = [
  'J’ai servi les clients mdr',
  'NETTOYER LES TABLES',
  'Né le 12/05/2007 à Lyon',
  'bcp de travail 😀 :)',
  'Mon numéro 2 55 08 14 168 025 38',
  'FR14 2004 1010 0505 0001 3M02 606',
  '12 rue des Lilas, 76000 Rouen',
  'célibataire, sans enfant',
  '',
  ' ',
  'é',
  '😀',
  'x'.repeat(400),
];
const text = fc.oneof(fc.constantFrom(...LATER_WORDS), fc.string({ unit: 'grapheme', maxLength: 40 }));
const date = fc.constantFrom('', '2024', '2024-06', '2031-01', '1890', '12/2024', 'hier', '2026-11');
const anyResume: fc.Arbitrary<Resume> = fc
  .record({
    firstName: text,
    lastName: text,
    phone: fc.oneof(text, fc.stringMatching(/^[+0][\d .]{0,14}$/)),
    email: fc.oneof(text, fc.emailAddress()),
    city: text,
    photo: fc.constantFrom(null, 'data:image/jpeg;base64,AAAA'),
    job: fc.record({ title: text, slug: fc.constant(null), rome: fc.constant(null) }),
    pitch: text,
    experiences: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom(...EXPERIENCE_KINDS),
        title: text,
        place: text,
        city: text,
        start: date,
        end: date,
        isCurrent: fc.boolean(),
        tasks: fc.array(text, { maxLength: 8 }),
      }),
      { maxLength: 8 },
    ),
    trainings: fc.array(
      fc.record({
        id: fc.uuid(),
        title: text,
        school: text,
        city: text,
        end: date,
        status: fc.constantFrom('obtained' as const, 'in-progress' as const, 'level' as const),
      }),
      { maxLength: 3 },
    ),
    skills: fc.array(text, { maxLength: 11 }),
    qualities: fc.array(fc.record({ id: fc.uuid(), name: text, proof: text }), { maxLength: 7 }),
    licences: fc.array(fc.record({ id: fc.uuid(), kind: fc.constantFrom(...LICENCE_KINDS), detail: text }), {
      maxLength: 3,
    }),
    availability: fc.record({
      from: fc.constantFrom('', 'now', '2020-01-01', '2027-01-01', 'x'),
      times: fc.subarray([...AVAILABLE_TIMES]),
    }),
    interests: fc.array(text, { maxLength: 4 }),
  })
  .map((parts) => ({ ...EMPTY_RESUME, ...parts }));

describe('whatever is on a CV', () => {
  test('checks never fail, say the same again, and each remark has a name of its own', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        const remarks = remarksOn(resume);
        expect(JSON.stringify(remarksOn(resume))).toBe(JSON.stringify(remarks));
        const names = remarks.map(({ id, field, itemId }) => `${id} ${field} ${itemId ?? ''}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { step, text: said } of remarks) {
          expect(RESUME_STEPS).toContain(step);
          expect(said.length).toBeGreaterThan(10);
          expect(longSentences([{ at: [], text: said }])).toEqual([]);
        }
      }),
    );
  });

  test('whole lives are checked too, in any script', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const remarks = remarksOn(generateResume(seed));
        const names = remarks.map(({ id, field, itemId }) => `${id} ${field} ${itemId ?? ''}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('whoever taps each way to mend, one after the other, comes to an end, and to a CV that can be read', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        let mended = resume;
        let taps = 0;
        for (;;) {
          const mend = remarksOn(mended).flatMap(({ mends }) => mends)[0];
          if (!mend) break;
          const after = mend.apply(mended);
          expect(JSON.stringify(after)).not.toBe(JSON.stringify(mended));
          mended = after;
          taps += 1;
          expect(taps).toBeLessThan(300);
        }
        const kept = parseResumeFile(JSON.stringify({ format: 1, resume: mended, variants: [] }));
        expect(kept?.resume.experiences.length).toBe(mended.experiences.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a mend of a CV that has changed meanwhile does no harm', () => {
    const shouted = { ...GOOD, skills: ['TENIR UNE CAISSE', 'Servir'] };
    const [mend] = remarksOn(shouted)[0]!.mends;
    const changed = { ...GOOD, skills: ['Servir'] };
    expect(mend!.apply(changed).skills).toEqual(['Servir']);
    const gone = { ...GOOD, experiences: [{ ...EXPERIENCE, tasks: ['J’ai servi'] }] };
    const [ofTask] = remarksOn(gone).find(({ id }) => id === 'first-person')!.mends;
    expect(ofTask!.apply({ ...GOOD, experiences: [] }).experiences).toEqual([]);
  });
});
