import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fillInExamples } from './examples.ts';
import { isOneTypoAway } from './one-typo.ts';
import { FillInSchema } from './schema.ts';
import { scoreFillIn } from './score.ts';
import { validateFillIn } from './validate.ts';

type Example = (typeof fillInExamples)[number];
const [at, thanks, lock] = fillInExamples as [Example, Example, Example];
const letters = fc.stringMatching(/^[a-z]{4,12}$/);

test('asks for a word in every blank; spaces are not a word', () => {
  expect(validateFillIn(thanks, null)).toBe('fill-all');
  expect(validateFillIn(thanks, { attached: 'jointe', thank: '  ' })).toBe('fill-all');
  expect(validateFillIn(thanks, { attached: 'jointe', thank: 'x' })).toBeNull();
});

test('capitals, accents and double spaces never count', () => {
  const question: Example = {
    ...lock,
    tolerance: 'exact',
    blanks: [{ ...lock.blanks[0]!, accepted: ['clé de sécurité'] }],
  };
  expect(scoreFillIn(question, { lock: '  CLE  de   Securite ' })).toEqual({
    correct: true,
    share: 1,
    feedback: [],
  });
});

test('any of the accepted words is right', () => {
  expect(scoreFillIn(lock, { lock: 'Verrou' }).correct).toBe(true);
});

test('forgives one typo if the author allows it, and shows the good spelling', () => {
  expect(scoreFillIn(lock, { lock: 'cadena' })).toMatchObject({
    correct: true,
    feedback: ['Presque sans faute\u00a0: on écrit «\u00a0cadenas\u00a0».'],
  });
  expect(scoreFillIn({ ...lock, tolerance: 'exact' }, { lock: 'cadena' }).correct).toBe(false);
});

test('a mistake the author foresaw gets its own answer', () => {
  expect(scoreFillIn(at, { at: 'Arobase' })).toMatchObject({
    correct: false,
    feedback: ['C’est bien son nom. Il faut maintenant taper le signe.'],
  });
  const nearby: Example = {
    ...lock,
    blanks: [{ ...lock.blanks[0]!, mistakes: [{ answer: 'cadenat', feedback: 'Avec un s.' }] }],
  };
  expect(scoreFillIn(nearby, { lock: 'cadenat' })).toMatchObject({
    correct: false,
    feedback: ['Avec un s.'],
  });
});

test('each right blank counts', () => {
  expect(scoreFillIn(thanks, { attached: 'jointe', thank: 'merci' }).share).toBe(0.5);
});

describe('one typo', () => {
  test('is a letter missing, extra, wrong, or two swapped', () => {
    for (const written of [
      'cadens',
      'cadenass',
      'kadenas',
      'acdenas',
      'cadenaz',
      'cadeans',
      'adenas',
      'cadena',
    ]) {
      expect(isOneTypoAway(written, 'cadenas'), written).toBe(true);
    }
  });
  test('is not two typos, nor a short word, nor the word itself', () => {
    expect(isOneTypoAway('kadena', 'cadenas')).toBe(false);
    expect(isOneTypoAway('cas', 'bas')).toBe(false);
    expect(isOneTypoAway('cadenas', 'cadenas')).toBe(false);
  });
  test('is forgiven wherever a letter is lost', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (word, anywhere) => {
        const place = anywhere % word.length;
        expect(isOneTypoAway(word.slice(0, place) + word.slice(place + 1), word)).toBe(true);
      }),
    );
  });
  test('never forgives a word two letters longer', () => {
    fc.assert(
      fc.property(letters, (word) => {
        expect(isOneTypoAway(`${word}xx`, word)).toBe(false);
      }),
    );
  });
});

test('refuses a sentence with more blanks than answers', () => {
  expect(v.is(FillInSchema, { ...lock, sentence: 'Un ___ et un ___.' })).toBe(false);
});
