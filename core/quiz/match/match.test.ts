import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { matchExamples } from './examples.ts';
import { MatchSchema } from './schema.ts';
import { scoreMatch } from './score.ts';
import { validateMatch } from './validate.ts';

const [signs, people] = matchExamples as [(typeof matchExamples)[number], (typeof matchExamples)[number]];
const ids = people.pairs.map((pair) => pair.id);

test('asks for a choice on every line', () => {
  expect(validateMatch(signs, null)).toBe('match-all');
  expect(validateMatch(signs, { clip: 'clip', 'round-arrow': '', 'three-dots': 'clip' })).toBe('match-all');
  expect(validateMatch(signs, { clip: 'clip', 'round-arrow': 'clip', 'three-dots': 'clip' })).toBeNull();
});

test('helps with the lines to see again without giving the answer', () => {
  const score = scoreMatch(signs, { clip: 'round-arrow', 'round-arrow': 'clip', 'three-dots': 'three-dots' });
  expect(score.feedback).toEqual([
    'Le trombone tient des papiers ensemble.',
    'La flèche ronde fait un tour complet.',
  ]);
  expect(
    scoreMatch(people, { adviser: 'bank', recruiter: 'recruiter', helper: 'helper', bank: 'adviser' })
      .feedback[0],
  ).toBe('À revoir\u00a0: «\u00a0Ma conseillère\u00a0».');
});

test('the share is the part of the lines that are right', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ids), { minLength: ids.length, maxLength: ids.length }),
      (chosen) => {
        const input = Object.fromEntries(ids.map((id, index) => [id, chosen[index]!]));
        const right = ids.filter((id, index) => id === chosen[index]).length;
        const score = scoreMatch(people, input);
        expect(score.share).toBe(right / ids.length);
        expect(score.correct).toBe(right === ids.length);
      },
    ),
  );
});

test('refuses two lines with the same right side', () => {
  const pairs = people.pairs.map((pair) => ({ ...pair, right: 'Tout' }));
  expect(v.is(MatchSchema, { ...people, pairs })).toBe(false);
});
