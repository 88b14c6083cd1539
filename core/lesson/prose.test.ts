import { describe, expect, test } from 'vitest';
import { libraryCard } from '../practice/fixtures/library-card.ts';
import { LONGEST_SENTENCE, longSentences, proseOf } from './prose.ts';

const texts = (content: unknown) => proseOf(content).map(({ text }) => text);

describe('what people read in a task', () => {
  const found = texts(libraryCard.task);
  test('the mission, what is said, hints, goals, advice of traps, messages', () => {
    for (const text of [
      'Ouvrez Internet.',
      'Lisez les adresses.',
      'Vous êtes entré.',
      'Lisez l’adresse.',
      'Venez mardi à 10 h.',
      'Faire une pause de 20 minutes',
    ]) {
      expect(found).toContain(text);
    }
  });
  test('the name of a trap is read, the name of a file or a person is not prose', () => {
    expect(found).toContain('Vous avez donné le code.');
    expect(found).not.toContain('Chat.jpg');
  });
  test('names, conditions and typed texts are not prose', () => {
    for (const text of [
      'library-card',
      'home.browser',
      'ma bibliotheque',
      'rendez-vous',
      '07 00 00 00 00',
      '000000',
    ])
      expect(found).not.toContain(text);
  });
  test('each text is found again by its place in the file', () => {
    for (const { at, text } of proseOf(libraryCard.task)) {
      expect(
        at.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], libraryCard.task),
      ).toBe(text);
    }
  });
});

describe('sentences that are too long', () => {
  const words = (count: number) => `${'mot '.repeat(count).trim()}.`;
  test('are told with their length', () => {
    expect(longSentences([{ at: [], text: `${words(LONGEST_SENTENCE + 1)} ${words(3)}` }])).toMatchObject([
      { words: LONGEST_SENTENCE + 1 },
    ]);
  });
  test('twenty words are allowed', () => {
    expect(longSentences([{ at: [], text: words(LONGEST_SENTENCE) }])).toEqual([]);
  });
  test('a mark counts as one word, whatever its name', () => {
    expect(longSentences([{ at: [], text: `${'mot '.repeat(19)}{sum:a+b+c}.` }])).toEqual([]);
  });
});
