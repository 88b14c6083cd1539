import { expect, test } from 'vitest';
import { EMPTY_RESUME } from './resume.ts';
import { replacedWord, writtenTexts } from './written-texts.ts';

const resume = {
  ...EMPTY_RESUME,
  firstName: 'Inès',
  skills: ['Acceuillir les clients', 'Tenir l’acceuil', 'Bien acceuillir'],
  pitch: '',
};

test('names and empty texts are not for the dictionary', () => {
  expect(writtenTexts(resume)).toEqual(resume.skills);
});

test('a word is mended wherever it stands, and only as a whole word', () => {
  expect(replacedWord(resume, 'Acceuillir', 'Accueillir').skills).toEqual([
    'Accueillir les clients',
    'Tenir l’acceuil',
    'Bien acceuillir',
  ]);
});
