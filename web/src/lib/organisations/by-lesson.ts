import type { LessonFollowUp } from '@wetechcare/core/enrolment/follow-up.ts';

/** A learner of a group, with where they stand; null when they did not agree that helpers see it. */
export interface FollowedLearner {
  accountId: string;
  nickname: string;
  lessons: LessonFollowUp[] | null;
}

export type LearnerInLesson = LessonFollowUp & Pick<FollowedLearner, 'accountId' | 'nickname'>;

const inLessons = (learners: readonly FollowedLearner[]): LearnerInLesson[] =>
  learners.flatMap(({ accountId, nickname, lessons }) =>
    (lessons ?? []).map((lesson) => ({ ...lesson, accountId, nickname })),
  );

/** Where somebody is stuck, in the order of the learners. */
export const stuckIn = (learners: readonly FollowedLearner[]): LearnerInLesson[] =>
  inLessons(learners).filter(({ isStuck }) => isStuck);

/** The same, lesson by lesson: the one that most have begun first, its learners in their order. */
export function byLesson(
  learners: readonly FollowedLearner[],
): { lesson: string; learners: LearnerInLesson[] }[] {
  const lessons = new Map<string, LearnerInLesson[]>();
  for (const each of inLessons(learners))
    lessons.set(each.lesson, [...(lessons.get(each.lesson) ?? []), each]);
  return Array.from(lessons, ([lesson, theirs]) => ({ lesson, learners: theirs })).sort(
    (a, b) => b.learners.length - a.learners.length || (a.lesson < b.lesson ? -1 : 1),
  );
}
