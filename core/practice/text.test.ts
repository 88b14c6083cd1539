import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, parseAmount, passes, plain } from './text.ts';

describe('comparing texts', () => {
  test('case, accents, apostrophes and double spaces never count', () => {
    expect(plain('  L’ÉTÉ   à\u00a0Nœux ')).toBe("l'ete a noeux");
  });
  test('comparing twice is comparing once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plain(plain(text)) === plain(text)));
  });
});

describe('amounts', () => {
  test.each([
    ['1200', 1200],
    ['1 200', 1200],
    ['1\u202f200,50 €', 1200.5],
    ['1200.5', 1200.5],
    ['1.200,50', 1200.5],
    ['0', 0],
    ['12,5', 12.5],
    ['850 euros', 850],
    ['1 euro', 1],
    ['12 € 50', 12.5],
    ['12 euros 50', 12.5],
    ['12€50', 12.5],
    ['850 EUR', 850],
  ])('« %s » is %d euros', (text, euros) => {
    expect(parseAmount(text)).toBe(euros);
  });
  test.each(['', '€', 'euros', 'douze', '-5', '1,2,3', '1.2.3', '12,505', 'Infinity', '0x10', '1e3'])(
    '« %s » is not an amount',
    (text) => {
      expect(parseAmount(text)).toBeNaN();
    },
  );
  test('are written the French way', () => {
    expect(formatAmount(1_234_567.5)).toBe('1\u202f234\u202f567,50\u00a0€');
    expect(formatAmount(850)).toBe('850\u00a0€');
    expect(formatAmount(-3)).toBe('-3\u00a0€');
  });
  test('nothing is written "-0"', () => {
    expect(formatAmount(-0.001)).toBe('0\u00a0€');
  });
  test('what is written can be read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        (cents) => parseAmount(formatAmount(cents / 100)) === cents / 100,
      ),
    );
  });
  test('reading never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseAmount(text) === 'number'));
  });
});

describe('tests on a text', () => {
  test('an empty test asks only that something is written', () => {
    expect(passes('a', undefined)).toBe(true);
    expect(passes('a', {})).toBe(true);
    expect(passes('   ', {})).toBe(false);
  });
  test('is: the same text', () => {
    expect(passes(' Été ', { is: 'ete' })).toBe(true);
    expect(passes('Été indien', { is: 'ete' })).toBe(false);
  });
  test('has: one of these', () => {
    expect(passes('Demande de RENDEZ-VOUS', { has: ['rdv', 'rendez-vous'] })).toBe(true);
    expect(passes('Bonjour', { has: ['rdv', 'rendez-vous'] })).toBe(false);
    expect(passes('Bonjour', { has: [] })).toBe(false);
  });
  test('lacks: whole words only, or a whole phrase', () => {
    expect(passes('Salutations', { lacks: ['salut'] })).toBe(true);
    expect(passes('Salut !', { lacks: ['salut'] })).toBe(false);
    expect(passes('mets-moi un mot de passe', { lacks: ['mot de passe'] })).toBe(false);
  });
  test('lacks: a full stop or an elision does not hide the word', () => {
    expect(passes('Salut.', { lacks: ['salut'] })).toBe(false);
    expect(passes('je veux d’argent', { lacks: ['argent'] })).toBe(false);
  });
  test('matches: on the text without accents, in small letters', () => {
    expect(passes('Né le 12/05/1990', { matches: '^ne le \\d{2}/' })).toBe(true);
    expect(passes('le 12', { matches: '^ne' })).toBe(false);
  });
  test('amount: however it is written', () => {
    expect(passes('1 200,50 €', { amount: 1200.5 })).toBe(true);
    expect(passes('1200', { amount: 1200.5 })).toBe(false);
    expect(passes('rien', { amount: 0 })).toBe(false);
  });
  test('minWords and maxWords count words, not signs', () => {
    expect(passes('Bonjour , je viens !', { minWords: 3, maxWords: 3 })).toBe(true);
    expect(passes('', { maxWords: 3 })).toBe(true);
    expect(passes('Bonjour', { minWords: 2 })).toBe(false);
  });
  test('all the tests must hold', () => {
    expect(passes('Bonjour Lina', { has: ['bonjour'], lacks: ['lina'] })).toBe(false);
  });
});
