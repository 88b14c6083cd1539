import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { severalChoicesExamples } from './examples.ts';
import { SeveralChoicesSchema } from './schema.ts';
import { scoreSeveralChoices } from './score.ts';
import { validateSeveralChoices } from './validate.ts';

const [question] = severalChoicesExamples as [(typeof severalChoicesExamples)[number]];

test('asks for a choice when nothing is ticked', () => {
  expect(validateSeveralChoices(question, null)).toBe('choose-some');
  expect(validateSeveralChoices(question, [])).toBe('choose-some');
  expect(validateSeveralChoices(question, ['lease'])).toBeNull();
});

test('is right with exactly the right choices, in any order', () => {
  expect(scoreSeveralChoices(question, ['income', 'lease', 'bank-details'])).toMatchObject({
    correct: true,
    share: 1,
  });
});

test('says how many are missing without saying which', () => {
  const { feedback } = scoreSeveralChoices(question, ['lease']);
  expect(feedback).toEqual([
    'Le bail\u00a0: oui, il donne le loyer et l’adresse.',
    'Il manque 2 bonnes réponses.',
  ]);
});

test('ticking everything is not right', () => {
  const everything = question.choices.map((choice) => choice.id);
  expect(scoreSeveralChoices(question, everything).correct).toBe(false);
});

test('the share stays between 0 and 1, and is 1 exactly when the answer is right', () => {
  const cases = fc
    .constantFrom(...severalChoicesExamples)
    .chain((example) =>
      fc.tuple(fc.constant(example), fc.subarray(example.choices.map((choice) => choice.id))),
    );
  fc.assert(
    fc.property(cases, ([example, ticked]) => {
      const score = scoreSeveralChoices(example, ticked);
      const exact = example.choices.every((choice) => choice.right === ticked.includes(choice.id));
      expect(score.share).toBeGreaterThanOrEqual(0);
      expect(score.share).toBeLessThanOrEqual(1);
      expect(score.correct).toBe(exact);
      expect(score.share === 1).toBe(exact);
    }),
  );
});

test('refuses a question where every choice is right', () => {
  const choices = question.choices.map((choice) => ({ ...choice, right: true }));
  expect(v.is(SeveralChoicesSchema, { ...question, choices })).toBe(false);
});
