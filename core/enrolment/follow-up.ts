import { MUCH_HELP, STEPS, type LearnerState, type LessonState } from '../progress/fold.ts';
import type { Step } from '../progress/record.ts';

/** Where a learner stands in one lesson, as their helper sees it. */
export interface LessonFollowUp {
  lesson: string;
  /** Whole number from 0 to 100. */
  percent: number;
  /** What comes next; null when all five steps are done. */
  next: Step | null;
  isComplete: boolean;
  /** Somebody should sit down beside this person. */
  isStuck: boolean;
  lastAt: string;
}

/** Stuck: a check or a quiz was missed and not passed since, or the step in hand took more help than a hesitation asks for. */
function isStuck(lesson: LessonState): boolean {
  if (lesson.completedAt) return false;
  return STEPS.some((step) => {
    const { status, helpAsked, last } = lesson[step];
    const help = Math.max(status === 'done' ? 0 : helpAsked, last?.helpCount ?? 0);
    return status === 'to-redo' || (lesson.next === step && help > MUCH_HELP);
  });
}

/** Where a learner stands, one entry a lesson, those where they are stuck first, then the latest. */
export function followUp({ lessons }: LearnerState): LessonFollowUp[] {
  return Object.values(lessons)
    .map((lesson) => ({
      lesson: lesson.lesson,
      percent: lesson.percent,
      next: lesson.next,
      isComplete: lesson.completedAt !== null,
      isStuck: isStuck(lesson),
      lastAt: lesson.lastAt,
    }))
    .sort((a, b) => Number(b.isStuck) - Number(a.isStuck) || (a.lastAt < b.lastAt ? 1 : -1));
}
