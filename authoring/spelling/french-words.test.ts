import { describe, expect, test } from 'vitest';
import { findMisspellings } from '@wetechcare/core/spelling/find-misspellings.ts';
import { suggest } from '@wetechcare/core/spelling/suggest.ts';
import { holdsWord, readWordGraph } from '@wetechcare/core/spelling/word-graph.ts';
import { frenchWords } from './french-words.ts';
import { loadJobs } from '../load-jobs.ts';

const graph = readWordGraph(frenchWords());

test.each([
  'motivée',
  'nettoierai',
  'vaisselles',
  'conseiller',
  'baisser',
  'salopette',
  'aujourd’hui',
  'Rouen',
])('“%s” is a word', (word) => {
  expect(holdsWord(graph, word)).toBe(true);
});

describe('what people who write by ear meant is proposed first', () => {
  test.each([
    ['vaiselle', 'vaisselle'],
    ['menage', 'ménage'],
    ['ponctuele', 'ponctuelle'],
    ['interessé', 'intéressé'],
    ['acceuil', 'accueil'],
    ['cliants', 'clients'],
    ['clien', 'client'],
    ['resseption', 'réception'],
    ['restorasion', 'restauration'],
    ['equitassion', 'équitation'],
    ['nétoyer', 'nettoyer'],
    ['chanbres', 'chambres'],
    ['terasse', 'terrasse'],
    ['experiance', 'expérience'],
    ['proffessionnelle', 'professionnelle'],
    ['conaissance', 'connaissance'],
    ['deplacment', 'déplacement'],
    ['comande', 'commande'],
    ['polyvalante', 'polyvalente'],
    ['jaime', 'j’aime'],
    ['equipe', 'équipe'],
    ['repasage', 'repassage'],
    ['encaissment', 'encaissement'],
    ['gerer', 'gérer'],
    ['mere', 'mère'],
    ['stok', 'stock'],
    ['benevole', 'bénévole'],
    ['gardienage', 'gardiennage'],
    ['livreson', 'livraison'],
    ['rangemant', 'rangement'],
    ['dinamique', 'dynamique'],
    ['patiance', 'patience'],
    ['serieuse', 'sérieuse'],
    ['organnisé', 'organisé'],
  ])('%s: %s', (typed, meant) => {
    expect(suggest(graph, typed, 4)[0]).toBe(meant);
  });

  test.each([
    ['mecanicien', 'mécanicien'],
    ['stajiaire', 'stagiaire'],
    ['farmacie', 'pharmacie'],
    ['boulengerie', 'boulangerie'],
    ['otonome', 'autonome'],
    ['kuisine', 'cuisine'],
    ['scouter', 'scooter'],
  ])('%s: %s among four', (typed, meant) => {
    expect(suggest(graph, typed, 4)).toContain(meant);
  });

  test('nothing coarse is proposed, and nothing at all for what is no word', () => {
    expect(suggest(graph, 'mere', 9).join()).not.toMatch(/merd/);
    expect(suggest(graph, 'xqzwkj', 4)).toEqual([]);
  });
});

describe('in a text', () => {
  const wrongIn = (...texts: string[]) => findMisspellings(texts, graph).map(({ word }) => word);

  test('a word is told once, with all its places, as it was typed', () => {
    expect(findMisspellings(['Servir à l’acceuil', 'L’acceuil et l’acceuil'], graph)).toEqual([
      {
        word: 'l’acceuil',
        places: [
          { text: 0, start: 9 },
          { text: 1, start: 13 },
        ],
        suggestions: ['l’accueil', 'l’accueils'],
      },
      { word: 'L’acceuil', places: [{ text: 1, start: 0 }], suggestions: ['L’accueil', 'L’accueils'] },
    ]);
  });

  test('a capital at the beginning stays', () => {
    expect(findMisspellings(['Vaiselle'], graph)[0]!.suggestions[0]).toBe('Vaisselle');
  });

  test.each([
    'Stage chez Lidl à Oissel-sur-Mer avec Fatoumata',
    'CACES R489, BAFA, PSC1 et SST',
    'ines.benali@gmail.com, www.exemple.fr',
    'Prêt-à-porter, jusqu’à 20h, aujourd’hui',
    'Qu’il s’agisse d’aider ou d’écouter',
    "L'accueil, c'est important",
    'Drive, click and collect, snacking',
    'Vendeuse-conseil, aide-soignante',
    'Cœur, œuvre, où',
    'Анна, يوسف, 10 km, 2e étage',
    'NETTOYER LES TABLES',
    'iPhone, McDonald’s',
  ])('nothing is said of: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  test('words that the person said are right are not told again', () => {
    expect(findMisspellings(['Le zumbalo'], graph, new Set(['zumbalo']))).toEqual([]);
  });

  test('our own phrases have no misspelt word', () => {
    const { jobs, lists } = loadJobs();
    const texts: string[] = [];
    const shown = jobs.map(({ title, tasks, skills, pitches, ideas }) => [
      title,
      tasks,
      skills,
      pitches,
      ideas,
    ]);
    JSON.stringify(
      [shown, lists.qualities, lists.licences, lists.interests, lists.experienceKinds],
      (key, value: unknown) => {
        if (typeof value === 'string' && key !== 'id' && key !== 'kind') texts.push(value);
        return value;
      },
    );
    expect(
      findMisspellings(texts, graph).map(({ word, suggestions }) => `${word} (${suggestions[0] ?? ''})`),
    ).toEqual([]);
  });
});
