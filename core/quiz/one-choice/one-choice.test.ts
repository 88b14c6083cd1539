import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { oneChoiceExamples } from './examples.ts';
import { OneChoiceSchema } from './schema.ts';
import { scoreOneChoice } from './score.ts';
import { validateOneChoice } from './validate.ts';

const [question] = oneChoiceExamples as [(typeof oneChoiceExamples)[number]];

test('asks for a choice when nothing is chosen', () => {
  expect(validateOneChoice(question, null)).toBe('choose-one');
  expect(validateOneChoice(question, 'no-such-choice')).toBe('choose-one');
  expect(validateOneChoice(question, 'notebook-at-home')).toBeNull();
});

test('says why the chosen answer is right or not', () => {
  expect(scoreOneChoice(question, 'notebook-at-home')).toMatchObject({ correct: true, share: 1 });
  expect(scoreOneChoice(question, 'same-everywhere').feedback).toEqual([
    'Si un site perd ce mot de passe, tous vos comptes sont ouverts.',
  ]);
});

test('only one choice of a question is right', () => {
  fc.assert(
    fc.property(fc.constantFrom(...oneChoiceExamples), (example) => {
      const scores = example.choices.map((choice) => scoreOneChoice(example, choice.id));
      expect(scores.filter((score) => score.correct)).toHaveLength(1);
      expect(scores.every((score) => score.share === (score.correct ? 1 : 0))).toBe(true);
    }),
  );
});

describe('refuses a question', () => {
  test('with two right choices', () => {
    const choices = question.choices.map((choice) => ({ ...choice, right: true }));
    expect(v.is(OneChoiceSchema, { ...question, choices })).toBe(false);
  });
  test('with a field that nobody knows', () => {
    expect(v.is(OneChoiceSchema, { ...question, colour: 'red' })).toBe(false);
  });
});
