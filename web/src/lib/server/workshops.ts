import { stepTimes, type WorkshopMinutes } from '@wetechcare/core/workshop/plan.ts';
import workshops from 'virtual:workshops';
import type { WorkshopSheet, WorkshopSummary } from '#lib/workshop/workshop-sheet.ts';
import { summaries } from './lessons.ts';

const lessonOf = (slug: string) => summaries().find((lesson) => lesson.slug === slug);

/** The sheets of all lessons, in the order of the lessons. */
export function workshopSummaries(): WorkshopSummary[] {
  return workshops.flatMap(({ lesson: slug, aim }) => {
    const lesson = lessonOf(slug);
    if (!lesson) return [];
    const { site, title, picture } = lesson;
    return { lesson: { site, slug, title, picture }, aim };
  });
}

/** The sheet of a lesson with its plan for these minutes; null when there is no such lesson or plan. */
export function workshopSheet(slug: string, minutes: WorkshopMinutes): WorkshopSheet | null {
  const workshop = workshops.find(({ lesson }) => lesson === slug);
  const lesson = lessonOf(slug);
  const plan = workshop?.plans.find((candidate) => candidate.minutes === minutes);
  if (!workshop || !lesson || !plan) return null;
  const { aim, prepare, pitfalls, offline, readsLittle, close } = workshop;
  const { site, title, checkedOn } = lesson;
  const times = stepTimes(plan.steps);
  const steps = plan.steps.map((step, index) => ({ ...step, ...times[index]! }));
  return {
    lesson: { site, slug, title, checkedOn },
    minutes,
    steps,
    aim,
    prepare,
    pitfalls,
    offline,
    readsLittle,
    close,
  };
}
