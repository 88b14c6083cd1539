import { readFileSync } from 'node:fs';
import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateResume } from '../fixtures/generate-resume.ts';
import { EMPTY_RESUME, type Resume } from '../resume.ts';
import { fromJsonResume } from './from-json-resume.ts';
import { toJsonResume } from './to-json-resume.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const { $schema: _draft, ...draft07 } = schema as Record<string, unknown>;
const validate = ajv.compile(draft07);

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const through = (resume: Resume) => fromJsonResume(JSON.stringify(toJsonResume(resume)))?.resume;

test('whatever the CV, it is valid against the schema and read again without loss', () => {
  fc.assert(
    fc.property(seeds, fc.string(), fc.string(), (seed, typed, other) => {
      const resume: Resume = { ...generateResume(seed), email: typed, phone: other, city: other };
      validate(toJsonResume(resume));
      expect(validate.errors).toBe(null);
      const read = fromJsonResume(JSON.stringify(toJsonResume(resume)));
      expect(read).toEqual({ resume, notUnderstood: [], leftOut: [] });
    }),
  );
});

test('an address still being typed is neither lost nor makes the file invalid', () => {
  const resume = { ...EMPTY_RESUME, email: 'ines@' };
  expect(toJsonResume(resume).basics.email).toBe(undefined);
  expect(through(resume)?.email).toBe('ines@');
});

test('the file of another tool gives what it says, and the rest is shown', () => {
  const read = fromJsonResume(
    JSON.stringify({
      basics: {
        name: 'Yanis KONÉ',
        label: 'Cariste',
        email: 'y.kone@courriel.exemple',
        location: { city: 'Lille', address: '3 rue des Lilas', postalCode: '59000' },
        birthDate: '2005-03-12',
      },
      work: [
        { name: 'Transports Duval', position: 'Cariste', startDate: '2023-05-14', highlights: ['Charger'] },
      ],
      volunteer: [{ organization: 'Les Restos', position: 'Bénévole' }],
      skills: [{ name: 'Bureautique', keywords: ['Word', 'Excel'] }],
      languages: [{ language: 'Anglais', fluency: 'Niveau A2' }],
      certificates: [{ name: 'CACES R489' }, { name: 'Permis B' }],
      awards: [{ title: 'Employé du mois' }, 3],
      education: [{ studyType: 'CAP', area: 'cuisine', endDate: 'juin 2022', score: '15/20' }],
      references: 'sur demande',
    }),
  );
  expect(read?.resume).toMatchObject({
    firstName: 'Yanis',
    lastName: 'KONÉ',
    city: 'Lille',
    skills: ['Bureautique\u00a0: Word, Excel'],
  });
  expect(read?.resume.experiences).toMatchObject([
    { title: 'Cariste', start: '2023-05', isCurrent: true, tasks: ['Charger'] },
    { kind: 'association', place: 'Les Restos' },
  ]);
  expect(read?.resume.languages[0]?.level).toBe('beginner');
  expect(read?.resume.licences.map(({ kind }) => kind)).toEqual(['caces', 'permis-b']);
  expect(read?.resume.trainings).toMatchObject([{ title: 'CAP cuisine', end: '2022-06' }]);
  expect(read?.notUnderstood).toEqual(['sur demande', 'Employé du mois', 'CAP – 15/20']);
  expect(read?.leftOut.map(({ text }) => text)).toEqual(['2005-03-12', '3 rue des Lilas', '59000']);
});

test('anything else is no JSON Resume, without an error', () => {
  fc.assert(fc.property(fc.json(), (text) => void fromJsonResume(text)));
  expect(fromJsonResume('{')).toBe(null);
  expect(fromJsonResume('{"a":1}')).toBe(null);
});

test('the example of the documentation is what the tool writes', () => {
  const page = readFileSync(new URL('../../../docs/json-resume.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const read = fromJsonResume(example)!;
  expect(toJsonResume(read.resume)).toEqual(JSON.parse(example));
  expect(validate(JSON.parse(example))).toBe(true);
});
