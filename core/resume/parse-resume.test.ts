import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResumeFile, writeResumeFile } from './parse-resume.ts';
import { EMPTY_RESUME, resumeOf, type Resume, type ResumeFile } from './resume.ts';

const resume: Resume = {
  ...EMPTY_RESUME,
  firstName: 'Inès',
  lastName: 'Benali',
  photo: 'data:image/jpeg;base64,AAAA',
  job: { title: 'Équipière polyvalente', slug: 'equipier-restauration-rapide', rome: 'G1603' },
  experiences: [
    {
      id: 'a',
      kind: 'family-help',
      title: 'Courses et repas',
      place: '',
      city: '',
      start: '2024',
      end: '',
      isCurrent: true,
      tasks: ['Faire les courses', ''],
    },
  ],
  qualities: [{ id: 'b', name: 'Ponctuelle', proof: 'Jamais en retard' }],
  skills: ['Tenir une caisse', 'Nettoyer'],
};
const file: ResumeFile = {
  resume,
  variants: [
    {
      id: 'v',
      name: 'pour un magasin',
      job: { title: 'Vendeuse', slug: null, rome: null },
      pitch: null,
      hidden: ['a', 'Nettoyer'],
    },
  ],
};

describe('a CV kept on the device', () => {
  test('is found again as it was, half written parts included', () => {
    expect(parseResumeFile(writeResumeFile(file))).toEqual(file);
  });

  test('whatever is in the text, reading never fails and gives a CV that reads the same again', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (anything, part) => {
        parseResumeFile(anything);
        const read = parseResumeFile(
          `{"format":1,"resume":{"firstName":"Inès","experiences":${part},"job":${part}}}`,
        );
        expect(read?.resume.firstName).toBe('Inès');
        expect(read && parseResumeFile(writeResumeFile(read))).toEqual(read);
      }),
    );
  });

  test('an unreadable part does not take the rest with it', () => {
    const read = parseResumeFile(
      '{"format":1,"resume":{"lastName":"Koné","languages":[3,{"name":"français"}],"design":"pink"}}',
    );
    expect(read?.resume).toMatchObject({ lastName: 'Koné', design: EMPTY_RESUME.design });
    expect(read?.resume.languages.map(({ name }) => name)).toEqual(['français']);
  });

  test('a photo is only ever a JPEG inside the text, so that no CV makes a phone ask another server', () => {
    const withPhoto = (photo: string) =>
      parseResumeFile(JSON.stringify({ format: 1, resume: { ...resume, photo } }))?.resume.photo;
    expect(withPhoto('data:image/jpeg;base64,AAAA')).toBe('data:image/jpeg;base64,AAAA');
    expect(withPhoto('https://exemple.org/photo.jpg')).toBe(null);
  });

  test.each(['', '[]', '{"resume":{}}', '{"format":1}', 'null'])('%s is no CV', (text) => {
    expect(parseResumeFile(text)).toBe(null);
  });
});

describe('several CVs from one base', () => {
  test('a variant changes the job and leaves things out, and follows the base in the rest', () => {
    const variant = resumeOf(file, 'v');
    expect(variant.job.title).toBe('Vendeuse');
    expect(variant.experiences).toEqual([]);
    expect(variant.skills).toEqual(['Tenir une caisse']);
    expect(variant.firstName).toBe('Inès');
  });

  test('an unknown one is the base', () => {
    expect(resumeOf(file, 'gone')).toBe(resume);
  });
});
