import { version } from '$app/env';
import { assets, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';
import { FILES_CACHE, OFFLINE_PAGE, PAGES_CACHE, SHELL_PREFIX } from '../lib/device/cache-names.ts';
import type { FromWorker, ToWorker } from '../lib/device/offline-messages.ts';
import { keep, keptEntries, tidy, wipe } from './keep.ts';
import { PATIENCE, networkFirst } from './network-first.ts';
import { fillOfflinePage, stylesOf } from './offline-page.ts';
import { isBuildFile, pagePath, planFor } from './plan.ts';

/*
 * The service worker, for people who pay for each byte: installing it fetches one small page. It keeps nothing by
 * itself; the page asks it to keep what the learner has opened (lib/device/offline.ts). A new version waits until the
 * page lets it in, so it never comes in the middle of an exercise, and kept pages go on with the files they came with.
 *
 * It is registered as a classic script, for Chrome 79: the built file must have no `import` and no `export`.
 */

const SHELL = SHELL_PREFIX + version;
const FOR_EVERYBODY: ReadonlySet<string> = new Set(
  [...prerendered, ...assets].map(({ path }) => pagePath(`/${path}`)),
);

/** True for build files, files of static/ and prerendered pages with their data. */
function isForEverybody(address: string): boolean {
  const path = address.split('?')[0]!;
  return isBuildFile(path) || FOR_EVERYBODY.has(pagePath(path));
}

self.addEventListener('install', (event) => {
  event.waitUntil(installShell());
});

async function installShell(): Promise<void> {
  const shell = await caches.open(SHELL);
  const response = await fetch(OFFLINE_PAGE, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) throw new Error(`${OFFLINE_PAGE} answered ${response.status}`);
  const html = await response.clone().text();
  await shell.addAll(stylesOf(html, self.location.origin + OFFLINE_PAGE));
  await shell.put(OFFLINE_PAGE, response);
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  const ours = [SHELL, PAGES_CACHE, FILES_CACHE];
  for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
  await tidy();
  // Lets the request of a page start while the worker wakes up, which takes long on a cheap phone.
  await self.registration.navigationPreload?.enable().catch(() => undefined);
  // The page of the first visit was loaded before there was a worker: from now on its files come through here.
  await self.clients.claim();
}

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  const port = event.ports[0];
  const tell = (answer: FromWorker) => port?.postMessage(answer);
  const then = (work: Promise<unknown>) => event.waitUntil(work.then(() => tell({ type: 'done' })));
  if (message.type === 'keep') event.waitUntil(keep(message, isForEverybody, tell));
  if (message.type === 'wipe') then(wipe());
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const plan = planFor({
    method: request.method,
    url,
    origin: self.location.origin,
    mode: request.mode,
    destination: request.destination,
    hasRange: request.headers.has('range'),
  });
  if (plan === 'build') event.respondWith(buildFile(request));
  if (plan === 'page') event.respondWith(url.pathname === OFFLINE_PAGE ? offlinePage() : page(event, url));
  if (plan === 'data') event.respondWith(freshOrKept(() => fetch(request), PAGES_CACHE, url.pathname));
  if (plan === 'file') event.respondWith(freshOrKept(() => fetch(request), FILES_CACHE, url.pathname));
});

/** Looks where the file can be without creating a cache that does not exist. */
async function match(cacheName: string, address: string): Promise<Response | undefined> {
  if (!(await caches.has(cacheName))) return undefined;
  return caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
}

async function buildFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return (await match(FILES_CACHE, pathname)) ?? (await match(SHELL, pathname)) ?? fetch(request);
}

async function freshOrKept(
  fresh: () => Promise<Response>,
  cacheName: string,
  address: string,
): Promise<Response> {
  const response = await networkFirst({
    fresh,
    kept: () => match(cacheName, address),
    isTrouble: ({ status }) => status >= 500,
    tooLong: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  });
  return response ?? Response.error();
}

async function page(event: FetchEvent, url: URL): Promise<Response> {
  const fresh = async () => {
    const preloaded = (await event.preloadResponse) as Response | undefined;
    return preloaded ?? fetch(event.request);
  };
  const response = await freshOrKept(fresh, PAGES_CACHE, pagePath(url.pathname));
  return response.type === 'error' ? offlinePage() : response;
}

async function offlinePage(): Promise<Response> {
  const shell = await match(SHELL, OFFLINE_PAGE);
  const html = shell
    ? await shell.text()
    : '<!doctype html><html lang="fr"><title>Pas de réseau</title><h1>Pas de réseau</h1>';
  const lessons = (await keptEntries()).filter(({ isLesson }) => isLesson);
  return new Response(fillOfflinePage(html, lessons), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
