import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWord, readWordGraph } from '@wetechcare/core/spelling/word-graph.ts';
import { writeWordGraph } from './write-word-graph.ts';

const letter = fc.constantFrom('a', 'b', 'é', '’', '-', 'Œ');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });

test('a graph holds the words it was made of, and no other', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, (words, other) => {
      const graph = readWordGraph(writeWordGraph(words, []));
      for (const one of words) expect(holdsWord(graph, one)).toBe(true);
      expect(holdsWord(graph, other)).toBe(words.includes(other));
      expect(holdsWord(graph, '')).toBe(false);
    }),
  );
});

test('words share their beginnings and their ends', () => {
  const graph = readWordGraph(writeWordGraph(['servir', 'servirez', 'partir', 'partirez'], ['servir']));
  // par + ser, then t + v meet at « ir », « irez ».
  expect(graph.ends.length).toBe(12);
  expect(graph.common.has('servir')).toBe(true);
});

test('what was cut on the way is refused rather than half read', () => {
  const text = writeWordGraph(['servir', 'partir', 'chariot'], []);
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      expect(() => readWordGraph(text.slice(0, length))).toThrow(RangeError);
    }),
  );
});
