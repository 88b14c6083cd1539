import type { Job, JobSummary } from '@wetechcare/core/jobs/job.ts';
import type { ResumeLists } from '@wetechcare/core/resume/resume-lists.ts';

/*
 * Jobs and lists of the CV tool, each fetched when a question needs it.
 */

export type { ResumeLists };

/** What was asked for did not arrive: no network, or a server that does not answer. What was typed is not touched by it. */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/** Where the phrases of a job are. */
export function jobAddress(slug: string): string {
  return `/clicnjob/cv/metiers/${encodeURIComponent(slug)}.json`;
}

async function loaded<Value>(module: Promise<{ default: Value }>): Promise<Value> {
  try {
    return (await module).default;
  } catch (cause) {
    throw new NotLoaded('a list did not load', { cause });
  }
}

/** Every job, without its phrases. Throws NotLoaded. */
export function jobList(): Promise<JobSummary[]> {
  return loaded(import('virtual:jobs'));
}

/** What can be chosen from, whatever the job. Throws NotLoaded. */
export function resumeLists(): Promise<ResumeLists> {
  return loaded(import('virtual:resume-lists'));
}

/** A job with its phrases; null when there is none of this name (it was renamed since the CV was made). Throws NotLoaded. */
export async function loadJob(slug: string): Promise<Job | null> {
  let response: Response;
  try {
    response = await fetch(jobAddress(slug));
    if (response.ok) return (await response.json()) as Job;
  } catch (cause) {
    throw new NotLoaded('the phrases of the job did not arrive', { cause });
  }
  if (response.status === 404) return null;
  throw new NotLoaded(`the server answered ${response.status}`);
}
