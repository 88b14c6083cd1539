import { error } from '@sveltejs/kit';
import { lessonPage, summaries } from '#lib/server/lessons.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => summaries().map(({ site, slug }) => ({ site, lesson: slug }));

export const load: PageServerLoad = ({ params }) => {
  const found = lessonPage(params.site, params.lesson, new Date().toISOString().slice(0, 10));
  if (!found) error(404, 'Cette leçon n’existe pas.');
  return found;
};
