import { expect, test } from 'vitest';
import { examplesByKind } from './examples.ts';
import { summarise, type QuestionResult } from './summary.ts';

const questions = examplesByKind['one-choice'];
const [first, second, third] = questions.map((question) => question.id) as [string, string, string];

function result(questionId: string, attempt: number, correct: boolean): QuestionResult {
  return { questionId, kind: 'one-choice', attempt, correct, share: correct ? 1 : 0, answer: 'any' };
}

test('the last try counts', () => {
  const summary = summarise(questions, [
    result(first, 1, true),
    result(second, 1, false),
    result(second, 2, true),
    result(third, 1, false),
  ]);
  expect(summary).toMatchObject({
    total: 3,
    right: [first, second],
    again: [third],
    firstTry: 1,
    share: 2 / 3,
  });
  expect(summary.results).toHaveLength(4);
});

test('a question without an answer is to see again', () => {
  expect(summarise(questions, [])).toMatchObject({ right: [], again: [first, second, third], share: 0 });
});

test('an empty quiz has nothing to see again', () => {
  expect(summarise([], [])).toMatchObject({ total: 0, share: 0, again: [] });
});
