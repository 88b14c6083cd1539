import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusionsIn, withoutConfusions } from './confusions.ts';

test.each([
  ['Pour préparé les plats', 'Pour préparer les plats'],
  ['Prête à travaillé le week-end', 'Prête à travailler le week-end'],
  ['J’ai travailler au marché', 'J’ai travaillé au marché'],
  ["j'ai déjà garder des enfants", "j'ai déjà gardé des enfants"],
  ['Aider a la caisse', 'Aider à la caisse'],
  ['Livrer a domicile', 'Livrer à domicile'],
  ['Cours a l’école', 'Cours à l’école'],
  ['Servir les client', 'Servir les clients'],
  ['Débarrasser les table et laver les verre', 'Débarrasser les tables et laver les verres'],
  ['Calme malgrés le bruit', 'Calme malgré le bruit'],
  ['Sa va vite', 'Ça va vite'],
])('%s: %s', (text, mended) => {
  expect(withoutConfusions(text)).toBe(mended);
});

describe('nothing is said of', () => {
  test.each([
    'Pour la santé et sans café',
    'Garde pour bébé, sans sécurité',
    'Elle a la clé, il a l’habitude',
    'Association qui a la confiance de tous',
    'J’ai mangé hier',
    'Après avoir servi',
    'Les clients, les tables, les cartonneries',
    'Sa patience',
    'Prêt à travailler, prête à former',
    'Les enfants de la caissière',
    'Diplômé, motivé et organisé',
    'Note : A la une',
    'À la caisse',
  ])('%s', (text) => {
    expect(confusionsIn(text)).toEqual([]);
  });
});

test('a mended text has no confusion left, whatever it was', () => {
  const word = fc.constantFrom(
    'pour',
    'préparé',
    'j’ai',
    'travailler',
    'a',
    'la',
    'les',
    'client',
    'sa',
    'va',
    'é',
    '😀',
    '.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      expect(confusionsIn(withoutConfusions(withoutConfusions(words.join(' '))))).toEqual([]);
    }),
  );
});
