import type { LearnerState } from './fold.ts';

/**
 * Sentences that say where the learner stands, one a lesson, the most recent first.
 * @param titleOf gives the title of a lesson; without one its slug is shown
 */
export function summarise(
  state: LearnerState,
  titleOf: (lesson: string) => string | undefined = () => undefined,
): string[] {
  const lessons = Object.values(state.lessons).sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
  const { lessonsCompleted } = state.totals;
  const total =
    lessonsCompleted > 1
      ? `${lessonsCompleted} leçons sont terminées.`
      : `${lessonsCompleted} leçon est terminée.`;
  const each = lessons.map((lesson) => {
    const title = titleOf(lesson.lesson) ?? lesson.lesson;
    return lesson.completedAt
      ? `«\u00a0${title}\u00a0»\u00a0: leçon terminée le ${frenchDay(lesson.completedAt)}.`
      : `«\u00a0${title}\u00a0»\u00a0: faite à ${lesson.percent}\u00a0%, dernière fois le ${frenchDay(lesson.lastAt)}.`;
  });
  return [lessonsCompleted ? total : 'Aucune leçon n’est terminée pour le moment.', ...each];
}

/** '2026-11-23T09:30:00.000Z' as '23/11/2026'. */
const frenchDay = (instant: string) => instant.slice(0, 10).split('-').reverse().join('/');
