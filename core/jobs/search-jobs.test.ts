import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobSummary } from './job.ts';
import { searchJobs } from './search-jobs.ts';
import { findTitles, prepareIndex } from './search/title-index.ts';

const job = (slug: string, feminine: string, masculine: string, ...synonyms: string[]): JobSummary => ({
  slug,
  rome: 'A1000',
  title: { feminine, masculine },
  synonyms,
  family: 'commerce',
});

const JOBS = [
  job('caissier', 'Caissière', 'Caissier', 'hôte de caisse', 'encaissement'),
  job('livreur-velo', 'Livreuse de repas à vélo', 'Livreur de repas à vélo', 'coursier'),
  job('garde-enfants', 'Garde d’enfants', 'Garde d’enfants', 'baby-sitter', 'nounou'),
  job('fast-food', 'Équipière en restauration rapide', 'Équipier en restauration rapide', 'mcdo', 'kebab'),
  job('aide-macon', 'Aide-maçonne', 'Aide-maçon', 'maçonnerie'),
  job('vendeur', 'Vendeuse en prêt-à-porter', 'Vendeur en prêt-à-porter', 'vente de vêtements'),
];

const first = (query: string) => searchJobs(query, JOBS, { limit: 3 })[0]?.slug;

describe('a job is found', () => {
  test.each([
    ['without accents', 'equipiere', 'fast-food'],
    ['in capitals', 'CAISSIÈRE', 'caissier'],
    ['from its first letters', 'cais', 'caissier'],
    ['in the other gender', 'maçonne', 'aide-macon'],
    ['written as it sounds', 'kaissié', 'caissier'],
    ['in texting spelling', 'vendeuz', 'vendeur'],
    ['with a letter missing', 'livrer', 'livreur-velo'],
    ['with letters swapped', 'caisiser', 'caissier'],
    ['in another order', 'vélo livreur', 'livreur-velo'],
    ['under another name', 'nounou', 'garde-enfants'],
    ['with words stuck together', 'babysitter', 'garde-enfants'],
    ['with a word cut in two', 'mc do', 'fast-food'],
    ['in a sentence', 'je voudrais travailler avec les enfants', 'garde-enfants'],
    ['with a typographic apostrophe or not', "garde d'enfant", 'garde-enfants'],
  ])('%s', (_, query, slug) => {
    expect(first(query)).toBe(slug);
  });
});

test.each(['', '   ', '!?', 'astronaute', 'zzz'])('“%s” finds nothing rather than anything', (query) => {
  expect(searchJobs(query, JOBS, { limit: 3 })).toEqual([]);
});

test('no more than asked for, each once, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 4 }), (query, limit) => {
      const found = searchJobs(query, JOBS, { limit });
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('whoever types the whole name of a job finds it first', () => {
  for (const { slug, title } of JOBS) {
    expect(first(title.feminine)).toBe(slug);
    expect(first(title.masculine)).toBe(slug);
  }
});

test('an official list is made ready once and searched in the same way', () => {
  const index = prepareIndex(['Soudeur / Soudeuse', 'Soudeur / Soudeuse au plasma'], (title) => [title]);
  expect(findTitles('soudeuze', index, 5)[0]).toBe('Soudeur / Soudeuse');
});
