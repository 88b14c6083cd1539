import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trueOrFalseExamples } from './examples.ts';
import { scoreTrueOrFalse } from './score.ts';
import { validateTrueOrFalse } from './validate.ts';

const [bank] = trueOrFalseExamples as [(typeof trueOrFalseExamples)[number]];

test('"false" is an answer, silence is not', () => {
  expect(validateTrueOrFalse(bank, false)).toBeNull();
  expect(validateTrueOrFalse(bank, null)).toBe('say-true-or-false');
});

test('says what is true, whatever was answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...trueOrFalseExamples), fc.boolean(), (question, answer) => {
      const score = scoreTrueOrFalse(question, answer);
      expect(score.correct).toBe(question.truth === answer);
      expect(score.share).toBe(score.correct ? 1 : 0);
      expect(score.feedback).toEqual([question.truth ? 'C’est vrai.' : 'C’est faux.']);
    }),
  );
});
