import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { putInOrderExamples } from './examples.ts';
import { PutInOrderSchema } from './schema.ts';
import { scorePutInOrder } from './score.ts';
import { validatePutInOrder } from './validate.ts';

const [question] = putInOrderExamples as [(typeof putInOrderExamples)[number]];
const right = question.steps.map((step) => step.id);

test('asks to move a step when nothing was moved', () => {
  expect(validatePutInOrder(question, null)).toBe('move-a-step');
  expect(validatePutInOrder(question, right.slice(1))).toBe('move-a-step');
  expect(validatePutInOrder(question, [...right].reverse())).toBeNull();
});

test('says how long the right beginning is', () => {
  expect(scorePutInOrder(question, [right[1]!, right[0]!, right[2]!, right[3]!]).feedback).toEqual([
    'La première étape n’est pas encore la bonne.',
  ]);
  expect(scorePutInOrder(question, [right[0]!, right[2]!, right[1]!, right[3]!]).feedback).toEqual([
    'La première étape est la bonne. La suite est à revoir.',
  ]);
  expect(scorePutInOrder(question, [right[0]!, right[1]!, right[3]!, right[2]!]).feedback).toEqual([
    'Les 2 premières étapes sont les bonnes. La suite est à revoir.',
  ]);
});

test('one step out of place costs less than the order backwards', () => {
  const oneMoved = scorePutInOrder(question, [right[1]!, right[2]!, right[3]!, right[0]!]).share;
  expect(oneMoved).toBe(0.5);
  expect(scorePutInOrder(question, [...right].reverse()).share).toBe(0);
});

test('only the right order is right', () => {
  const orders = fc.shuffledSubarray(right, { minLength: right.length });
  fc.assert(
    fc.property(orders, (order) => {
      const score = scorePutInOrder(question, order);
      expect(score.correct).toBe(order.join() === right.join());
      expect(score.share === 1).toBe(score.correct);
      expect(score.share).toBeGreaterThanOrEqual(0);
      expect(score.feedback).toHaveLength(score.correct ? 0 : 1);
    }),
  );
});

test('refuses two steps with the same text', () => {
  const steps = question.steps.map((step) => ({ ...step, text: 'Attendre' }));
  expect(v.is(PutInOrderSchema, { ...question, steps })).toBe(false);
});
