import { describe, expect, test } from 'vitest';
import { kandelMoles, sentencesOf, syllablesOf, wordsOf } from './readability.ts';

describe('words', () => {
  test('an elision and a hyphen part words, an address is one', () => {
    expect(wordsOf('L’adresse est caf.exemple, écrivez-lui à aide@caf.exemple !')).toEqual([
      'L',
      'adresse',
      'est',
      'caf.exemple',
      'écrivez',
      'lui',
      'à',
      'aide@caf.exemple',
    ]);
  });
  test('signs alone are no words', () => {
    expect(wordsOf(' – « » ! … ')).toEqual([]);
  });
});

describe('sentences', () => {
  test('end at . ! ? … and at line ends', () => {
    expect(sentencesOf('Bonjour ! Ça va ? Oui… Bien.\nÀ demain')).toHaveLength(5);
  });
  test('an address does not cut a sentence', () => {
    expect(sentencesOf('Ouvrez caf.exemple puis lisez. Fermez.')).toEqual([
      'Ouvrez caf.exemple puis lisez',
      'Fermez',
    ]);
  });
  test('a full stop inside quotation marks cuts', () => {
    expect(sentencesOf('Il dit « Venez. » Lina vient.')).toHaveLength(2);
  });
  test('an amount or a date is not cut', () => {
    expect(sentencesOf('Écrivez 1.200,50 le 12.05.2026 ici.')).toHaveLength(1);
  });
});

describe('syllables, as counted by hand', () => {
  test.each([
    ['chat', 1],
    ['table', 1],
    ['tables', 1],
    ['adresse', 2],
    ['touchez', 2],
    ['bonjour', 2],
    ['message', 2],
    ['écran', 2],
    ['la', 1],
    ['le', 1],
    ['que', 1],
    ['parlent', 1],
    ['mobilisation', 5],
    ['administration', 5],
    ['numéro', 3],
    ['œuvre', 1],
    ['eau', 1],
    ['les', 1],
    ['moment', 2],
    ['comment', 2],
    ['document', 3],
    ['paiement', 2],
    ['souvent', 2],
    ['argent', 2],
    ['12', 1],
    ['caf.exemple', 3],
  ])('%s: %d', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('reading ease', () => {
  test('follows the formula on a text counted by hand', () => {
    // 2 sentences, 9 words, 11 syllables: Tou-chez le bou-ton vert. Li-sez bien le code.
    expect(kandelMoles('Touchez le bouton vert. Lisez bien le code ici.')).toBeCloseTo(
      Math.min(100, 207 - 1.015 * (9 / 2) - 73.6 * (13 / 9)),
      5,
    );
  });
  test('instructions of five words are as easy as can be', () => {
    expect(kandelMoles('Touchez le bouton vert. Lisez bien le code. Fermez la page du site.')).toBe(100);
  });
  test('a legal sentence of 35 words is hard', () => {
    const text =
      'Nonobstant les dispositions susmentionnées, le bénéficiaire demeure assujetti à l’obligation déclarative trimestrielle relative à ses ressources professionnelles, ' +
      'sous peine de suspension immédiate des prestations antérieurement accordées par l’organisme débiteur territorialement compétent.';
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(32);
    expect(kandelMoles(text)).toBeLessThan(40);
  });
  test('is between 0 and 100, and an empty text is easy', () => {
    expect(kandelMoles('')).toBe(100);
    expect(kandelMoles('anticonstitutionnellement '.repeat(60))).toBe(0);
  });
});
