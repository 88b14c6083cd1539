import { afterEach, expect, test, vi } from 'vitest';
import { NotLoaded, jobAddress, jobList, loadJob } from './jobs.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Response | Promise<Response>) => {
  const fetched = vi.fn(async (_url: string) => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('the list has the jobs without their phrases, which come one job at a time', async () => {
  const { GET } = await import('../../routes/clicnjob/cv/donnees/metiers.json/+server.ts');
  answering(GET);
  const [job] = await jobList();
  expect(Object.keys(job!).sort()).toEqual(['family', 'rome', 'slug', 'synonyms', 'title']);
  const fetched = answering(() => Response.json({ slug: 'caissier' }));
  expect(await loadJob('caissier')).toEqual({ slug: 'caissier' });
  expect(fetched).toHaveBeenCalledWith('/clicnjob/cv/metiers/caissier.json');
});

test('a job that is gone since the CV was made is none, and no harm', async () => {
  answering(() => new Response('', { status: 404 }));
  expect(await loadJob('allumeur-de-reverberes')).toBe(null);
});

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a server that fails', () => new Response('', { status: 500 })],
  ['an answer cut short', () => new Response('{"slug":')],
])('%s is told as not loaded', async (_, answer) => {
  answering(answer);
  await expect(loadJob('caissier')).rejects.toBeInstanceOf(NotLoaded);
});

test('a name that came from an old file cannot lead elsewhere', () => {
  expect(jobAddress('../../api')).toBe('/clicnjob/cv/metiers/..%2F..%2Fapi.json');
});
