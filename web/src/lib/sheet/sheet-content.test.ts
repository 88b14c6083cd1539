import { expect, test } from 'vitest';
import { sampleAddress, sampleLesson } from './sample-lesson.ts';
import { printableText } from './printable-text.ts';
import { sheetContent } from './sheet-content.ts';

const latin = (code: number) => code < 0x100 || code === 0x2019;

test('the sheet says tu on ClicNjob and vous on Les Bons Clics', () => {
  const young = sheetContent({ ...sampleLesson, site: 'clicnjob' }, sampleAddress);
  const calm = sheetContent(sampleLesson, sampleAddress);
  expect([young.wordmark, young.atHand?.heading, young.help?.heading]).toEqual([
    'ClicNjob',
    'Prépare',
    'Qui peut t’aider',
  ]);
  expect(calm.help?.heading).toBe('Qui peut vous aider');
});

test('a list without anything in it has no heading on paper', () => {
  expect(sheetContent({ ...sampleLesson, atHand: [] }, sampleAddress).atHand).toBeNull();
});

test('the address is printed as one types it, and the file bears the name of the lesson', () => {
  const { again, fileName } = sheetContent(sampleLesson, sampleAddress);
  expect(again.address).toBe('wetechcare.exemple/les-bons-clics/lecons/demander-une-aide');
  expect(again.url).toBe(sampleAddress);
  expect(fileName).toBe('Fiche_demander-une-aide.pdf');
});

test('a sign that the letters of the sheet lack is replaced by one that reads the same', () => {
  expect(printableText('Prêt\u202f? L’été', latin)).toBe('Prêt\u00a0? L’été');
  expect(printableText('E\u0301te\u0301 à Ÿ', latin)).toBe('Été à Y');
  expect(printableText('Fini 🎉', latin)).toBe('Fini ');
});
