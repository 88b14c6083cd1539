import { expect, test } from 'vitest';
import { soundOf } from './sound-of.ts';

test.each([
  ['vendeur', 'vendeuse', 'vandeuz', 'vendeuz', 'vendeurs'],
  ['caissier', 'kaissier', 'caissiere', 'kessier', 'quaissier'],
  ['mecanicien', 'mekanicien', 'mecanissien', 'maicanicien'],
  ['animateur', 'animatrice'],
  ['boulanger', 'boulange', 'boulangere', 'boulenger', 'boulanjer'],
  ['pharmacie', 'farmacie'],
  ['jardin', 'jardain', 'jardins'],
  ['reception', 'ressepsion'],
  ['restauration', 'restorasion'],
])('%s sounds like the ways it is written', (...spellings) => {
  expect(spellings.map(soundOf)).toEqual(spellings.map(() => soundOf(spellings[0]!)));
});

test.each([
  ['serveur', 'livreur'],
  ['macon', 'magasin'],
  ['menage', 'manager'],
  ['cuisine', 'cousine'],
])('%s and %s are told apart', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
