import { error } from '@sveltejs/kit';
import jobs from 'virtual:job-phrases';
import type { EntryGenerator, RequestHandler } from './$types';

/* One file for each job: a phone fetches the phrases of the job that was chosen, not those of seventy. */
export const prerender = true;

export const entries: EntryGenerator = () => jobs.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
  const job = jobs.find(({ slug }) => slug === params.slug);
  if (!job) error(404, 'Ce métier n’est pas dans la liste.');
  return Response.json(job);
};
