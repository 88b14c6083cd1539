import type { Job, JobSummary } from '@wetechcare/core/jobs/job.ts';
import type { ResumeLists } from '@wetechcare/core/resume/resume-lists.ts';

/*
 * Jobs and lists of the CV tool, each fetched when a question needs it: data, not scripts, which a slow phone reads faster.
 */

/** What was asked for did not arrive: no network, or a server that does not answer. What was typed is not touched by it. */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/** Where the phrases of a job are. */
export function jobAddress(slug: string): string {
  return `/clicnjob/cv/metiers/${encodeURIComponent(slug)}.json`;
}

/** The data at an address of the site; null when it is not there. Throws NotLoaded. */
async function dataAt<Data>(address: string): Promise<Data | null> {
  let response: Response;
  try {
    response = await fetch(address);
    if (response.ok) return (await response.json()) as Data;
  } catch (cause) {
    throw new NotLoaded(`${address} did not arrive`, { cause });
  }
  if (response.status === 404) return null;
  throw new NotLoaded(`${address} answered ${response.status}`);
}

/** Every job, without its phrases. Throws NotLoaded. */
export async function jobList(): Promise<JobSummary[]> {
  return (await dataAt<JobSummary[]>('/clicnjob/cv/donnees/metiers.json')) ?? [];
}

/** What can be chosen from, whatever the job. Throws NotLoaded. */
export async function resumeLists(): Promise<ResumeLists> {
  const lists = await dataAt<ResumeLists>('/clicnjob/cv/donnees/listes.json');
  if (!lists) throw new NotLoaded('the lists are not there');
  return lists;
}

/** A job with its phrases; null when there is none of this name (it was renamed since the CV was made). Throws NotLoaded. */
export function loadJob(slug: string): Promise<Job | null> {
  return dataAt<Job>(jobAddress(slug));
}
