import { describe, expect, test } from 'vitest';
import { pagePath, planFor, type Asked } from './plan.ts';

const ORIGIN = 'https://site.exemple';
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: new URL(path, ORIGIN),
  origin: ORIGIN,
  mode: 'no-cors',
  destination: '',
  hasRange: false,
  ...more,
});

describe('the worker never touches', () => {
  test.each([
    ['what is sent', asked('/signaler', { method: 'POST', mode: 'navigate' })],
    ['other sites', asked('https://ailleurs.exemple/a.js', { destination: 'script' })],
    ['reports', asked('/api/reports')],
    ['the health of the server', asked('/healthz', { mode: 'navigate' })],
    ['the version of the site', asked('/_app/version.json')],
    ['parts of films', asked('/film.mp4', { hasRange: true })],
    ['what scripts ask for', asked('/aidants/atelier.json')],
  ])('%s', (_what, request) => {
    expect(planFor(request)).toBe('pass');
  });
});

test.each([
  ['a page', asked('/clicnjob/lecons/un-cv', { mode: 'navigate', destination: 'document' }), 'page'],
  ['the data of a page', asked('/clicnjob/lecons/un-cv/__data.json?x-sveltekit-invalidated=01'), 'data'],
  ['a built file', asked('/_app/immutable/chunks/a.js', { destination: 'script' }), 'build'],
  ['the list of jobs', asked('/clicnjob/cv/donnees/metiers.json'), 'file'],
  ['the phrases of a job', asked('/clicnjob/cv/metiers/caissier.json'), 'file'],
  ['a picture', asked('/dessin.svg', { destination: 'image' }), 'file'],
])('%s is answered in its own way', (_what, request, plan) => {
  expect(planFor(request)).toBe(plan);
});

test.each([
  ['/a/b', '/a/b'],
  ['/a/b/', '/a/b'],
  ['/a/b/__data.json', '/a/b'],
  ['/__data.json', '/'],
  ['/', '/'],
])('the page of %s is %s', (path, page) => {
  expect(pagePath(path)).toBe(page);
});
