import { expect, test } from 'vitest';
import { asInSentence, beginsWithInfinitive, inWording, listed, of, spokenDay } from './french.ts';

test.each([
  ['Serveur / Serveuse (H/F)', 'Serveuse', 'Serveur'],
  ['Vendeur / Vendeuse en boulangerie', 'Vendeuse en boulangerie', 'Vendeur en boulangerie'],
  ['Vendeuse / Vendeur', 'Vendeuse', 'Vendeur'],
  ['Équipier(ère) polyvalent(e)', 'Équipière polyvalente', 'Équipier polyvalent'],
  ['Animateur(trice)', 'Animatrice', 'Animateur'],
  ['vendeur·euse', 'vendeuse', 'vendeur'],
  ['Aide à domicile', 'Aide à domicile', 'Aide à domicile'],
])('%s is worded as the person is', (title, feminine, masculine) => {
  expect(inWording(title, 'feminine')).toBe(feminine);
  expect(inWording(title, 'masculine')).toBe(masculine);
});

test('« de » is elided before a vowel and a silent h', () => {
  expect(['serveuse', 'équipière', 'hôtesse'].map(of)).toEqual(['de serveuse', 'd’équipière', 'd’hôtesse']);
});

test('a task is told apart from a noun', () => {
  expect(
    ['Préparer les commandes', 'M’occuper d’enfants', 'Accueillir', 'Rendre la monnaie'].map(
      beginsWithInfinitive,
    ),
  ).toEqual([true, true, true, true]);
  expect(['Service en salle', 'Atelier cuisine', 'Hiver au stand'].map(beginsWithInfinitive)).toEqual([
    false,
    false,
    false,
  ]);
});

test('words enter a sentence', () => {
  expect(asInSentence('Tenir la caisse.')).toBe('tenir la caisse');
  expect(asInSentence('CAP cuisine')).toBe('CAP cuisine');
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c']);
  expect([spokenDay('2026-12-01'), spokenDay('2026-08-14'), spokenDay('now')]).toEqual([
    'le 1er décembre',
    'le 14 août',
    '',
  ]);
});
