import type { JobSummary } from './job.ts';
import { findTitles, prepareIndex, type TitleIndex } from './search/title-index.ts';

const prepared = new WeakMap<readonly JobSummary[], TitleIndex<JobSummary>>();

function indexOf(jobs: readonly JobSummary[]): TitleIndex<JobSummary> {
  const known = prepared.get(jobs);
  if (known) return known;
  const index = prepareIndex(jobs, ({ title, synonyms }) => [title.feminine, title.masculine, ...synonyms]);
  prepared.set(jobs, index);
  return index;
}

/**
 * The jobs that somebody may mean by what they are typing, the likeliest first, at most `limit`. A list is made ready the first
 * time it is searched.
 */
export function searchJobs(
  query: string,
  jobs: readonly JobSummary[],
  { limit }: { limit: number },
): JobSummary[] {
  return findTitles(query, indexOf(jobs), limit);
}
