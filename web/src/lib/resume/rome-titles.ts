import { genderedTitle } from '@wetechcare/core/jobs/rome/gendered-title.ts';
import type { RomeGroup } from '@wetechcare/core/jobs/rome/read-titles.ts';
import { findTitles, prepareIndex } from '@wetechcare/core/jobs/search/title-index.ts';
import type { Wording } from '@wetechcare/core/resume/resume.ts';

const ADDRESS = '/api/rome/titles.json';
const MOST_FOUND = 8;

export interface RomeTitles {
  /** Where the list comes from, to be shown with it. */
  source: string;
  /** The likeliest titles for what is being typed, in the form that was chosen. */
  search: (query: string, wording: Wording) => { title: string; rome: string }[];
}

/** Bytes to be received for the list; null when the operator has imported none, or without a network. */
export async function romeTitlesWeight(): Promise<number | null> {
  const response = await fetch(ADDRESS, { method: 'HEAD' }).catch(() => null);
  return response?.ok ? Number(response.headers.get('x-bytes')) : null;
}

/** Loads the list. Rejects when it does not arrive. */
export async function loadRomeTitles(): Promise<RomeTitles> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`the titles answered ${response.status}`);
  const { source, titles: groups } = (await response.json()) as { source: string; titles: RomeGroup[] };
  const titles = groups.flatMap(([rome, ...names]) => names.map((title) => ({ rome, title })));
  const index = prepareIndex(titles, ({ title }) => [
    genderedTitle(title, 'masculine'),
    genderedTitle(title, 'feminine'),
  ]);
  return {
    source,
    search: (query, wording) =>
      findTitles(query, index, MOST_FOUND).map(({ rome, title }) => ({
        rome,
        title: genderedTitle(title, wording),
      })),
  };
}
