import { resolve } from '$app/paths';
import type { Step } from '@wetechcare/core/progress/record.ts';
import type { WorkshopMinutes } from '@wetechcare/core/workshop/plan.ts';
import type { Workshop, WorkshopPlan } from '@wetechcare/core/workshop/workshop-schema.ts';
import type { LessonSummary } from '#lib/content/lesson-page.ts';
import { stepLabels } from '#lib/lesson/step-links.ts';

/** A sheet with one of its plans, each step with its time. */
export interface WorkshopSheet extends Omit<Workshop, '$schema' | 'lesson' | 'plans'> {
  lesson: Pick<LessonSummary, 'site' | 'slug' | 'title' | 'checkedOn'>;
  minutes: WorkshopMinutes;
  steps: (WorkshopPlan['steps'][number] & { from: number; to: number })[];
}

/** What the list of sheets shows. */
export interface WorkshopSummary {
  lesson: Pick<LessonSummary, 'site' | 'slug' | 'title' | 'picture'>;
  aim: string;
}

/** Address of a sheet; without minutes, of the sheet in its usual length. */
export function workshopHref(lesson: string, minutes?: WorkshopMinutes): string {
  return resolve('/aidants/ateliers/[lesson]/[[minutes]]', {
    lesson,
    ...(minutes && { minutes: String(minutes) }),
  });
}

/** Name of a step of the lesson, as its page says it. */
export function stepTitle(site: LessonSummary['site'], step: Step): string {
  return stepLabels(site, 0).find((label) => label.step === step)?.title ?? '';
}
