import type { LessonFollowUp } from '@wetechcare/core/enrolment/follow-up.ts';
import { expect, test } from 'vitest';
import { byLesson, stuckIn } from './by-lesson.ts';

const at = (lesson: string, isStuck = false): LessonFollowUp => ({
  lesson,
  percent: 30,
  next: 'alone',
  isComplete: false,
  isStuck,
  lastAt: '2026-11-27T10:00:00.000Z',
});
const learners = [
  { accountId: '1', nickname: 'Awa', lessons: [at('un-cv', true), at('un-message')] },
  { accountId: '2', nickname: 'Karim', lessons: null },
  { accountId: '3', nickname: 'Zoé', lessons: [at('un-message')] },
];

test('the lesson that most have begun comes first, with those who began it', () => {
  expect(
    byLesson(learners).map(({ lesson, learners }) => [lesson, learners.map(({ nickname }) => nickname)]),
  ).toEqual([
    ['un-message', ['Awa', 'Zoé']],
    ['un-cv', ['Awa']],
  ]);
});

test('who is stuck is told with the lesson', () => {
  expect(stuckIn(learners)).toMatchObject([{ nickname: 'Awa', lesson: 'un-cv' }]);
});
