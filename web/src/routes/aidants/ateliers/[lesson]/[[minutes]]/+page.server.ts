import { error } from '@sveltejs/kit';
import { WORKSHOP_MINUTES, type WorkshopMinutes } from '@wetechcare/core/workshop/plan.ts';
import { workshopSheet, workshopSummaries } from '#lib/server/workshops.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

const USUAL: WorkshopMinutes = 60;

export const entries: EntryGenerator = () =>
  workshopSummaries().flatMap(({ lesson: { slug } }) => [
    { lesson: slug },
    ...WORKSHOP_MINUTES.map((minutes) => ({ lesson: slug, minutes: String(minutes) })),
  ]);

export const load: PageServerLoad = ({ params }) => {
  const minutes = WORKSHOP_MINUTES.find((length) => String(length) === (params.minutes ?? String(USUAL)));
  const sheet = minutes && workshopSheet(params.lesson, minutes);
  if (!sheet) error(404, 'Cette fiche n’existe pas.');
  return { sheet };
};
