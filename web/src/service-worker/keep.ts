import {
  FILES_CACHE,
  LEDGER_PREFIX,
  PAGES_CACHE,
  ledgerAddress,
  packAddress,
} from '../lib/device/cache-names.ts';
import type { FromWorker, Kept, KeepRequest, OfflinePack } from '../lib/device/offline-messages.ts';
import { isBuildFile, isPageData, isSharedData, pagePath } from './plan.ts';
import { entriesToDrop, uselessAddresses } from './prune.ts';

/*
 * Keeping and forgetting. Only prerendered pages are kept, fetched without cookies: what is the same for everybody
 * cannot be personal. Files come first and the page last, so a page that is kept always works.
 */

/** Files fetched at the same time: more would only share a slow line. */
const AT_ONCE = 4;

/** Raised by a wipe: what was under way must not write any more. */
let wipes = 0;

export type Tell = (message: FromWorker) => void;

const NOTHING_KEPT: Pick<Kept, 'pages' | 'files'> = { pages: [], files: [] };

const NO_NETWORK = new Error('no network');
const WIPED = new Error('wiped meanwhile');

/**
 * One thing is kept at a time: tidying up after one would otherwise drop the files of the next, which are in no ledger
 * yet. A wipe does not wait.
 */
let queue: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

async function readLedger(cache: Cache): Promise<Kept[]> {
  const entries: Kept[] = [];
  for (const { url } of await cache.keys()) {
    if (!new URL(url).pathname.startsWith(LEDGER_PREFIX)) continue;
    const response = await cache.match(url);
    if (response) entries.push((await response.json()) as Kept);
  }
  return entries;
}

/** Everything kept, the last first; empty when nothing is, without creating a cache. */
export async function keptEntries(): Promise<Kept[]> {
  if (!(await caches.has(PAGES_CACHE))) return [];
  const entries = await readLedger(await caches.open(PAGES_CACHE));
  return entries.sort((a, b) => b.at - a.at);
}

async function fetchPack(name: string): Promise<OfflinePack | null> {
  const response = await fetch(packAddress(name)).catch(() => {
    throw NO_NETWORK;
  });
  return response.ok ? ((await response.json()) as OfflinePack) : null;
}

/** A copy the Cache API takes and a navigation accepts: browsers refuse a redirected answer for a page. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: 200, headers: response.headers });
}

const mayBeKept = (response: Response) =>
  response.status === 200 && !/no-store|private/.test(response.headers.get('cache-control') ?? '');

/** Fetches and keeps one address. False when the server has no such thing for everybody. */
async function keepOne(cache: Cache, url: string, init: RequestInit, startedAt: number): Promise<boolean> {
  const response = await fetch(url, init).catch(() => {
    throw NO_NETWORK;
  });
  if (!mayBeKept(response)) return false;
  const copy = await withoutRedirect(response);
  if (wipes !== startedAt) throw WIPED;
  await cache.put(url, copy);
  return true;
}

/** Calls `work` for each item, a few at the same time, and stops at the first error. */
async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/**
 * Keeps a page, a lesson or a tool with all it needs. Tells how it goes and how it ended; never rejects.
 * @param isForEverybody true for addresses that answer the same to everybody; nothing else is kept
 */
export function keep(
  request: KeepRequest,
  isForEverybody: (url: string) => boolean,
  tell: Tell,
): Promise<void> {
  const startedAt = wipes;
  return inTurn(() => keepNow(request, isForEverybody, tell, startedAt));
}

async function keepNow(
  request: KeepRequest,
  isForEverybody: (url: string) => boolean,
  tell: Tell,
  startedAt: number,
): Promise<void> {
  try {
    const page = pagePath(request.page);
    if (!isForEverybody(page)) return tell({ type: 'failed', reason: 'refused' });
    const known = (await keptEntries()).find(({ key }) => key === request.key);
    const isSame = known?.version === request.version;
    if (known && isSame && coversAll(known, request)) return tell({ type: 'done' });

    const pack = request.withPack ? await fetchPack(request.key) : null;
    const before = isSame && known ? known : NOTHING_KEPT;
    const urls = request.urls.filter(isForEverybody);
    const isOfPage = (url: string) => pagePath(withoutQuery(url)) === page;
    const pages = unique([
      ...before.pages,
      ...urls.filter(isOfPage).map(withoutQuery),
      ...(pack?.pages.map(({ url }) => url) ?? []),
      page,
    ]);
    const fileCache = await caches.open(FILES_CACHE);
    const files = unique([
      ...before.files,
      ...urls.filter((url) => !isOfPage(url) && !isPageData(withoutQuery(url))),
      ...(pack?.files.map(({ url }) => url) ?? []),
      ...(await alreadyIn(fileCache, pack?.later ?? [])),
    ]);

    const total = files.length + pages.length;
    let done = 0;
    const step = () => tell({ type: 'progress', done: (done += 1), total });

    const keptFiles: string[] = [];
    await forEachOf(files, async (url) => {
      const isHere = isBuildFile(url) && (await isIn(fileCache, url));
      if (isHere || (await keepOne(fileCache, url, {}, startedAt))) keptFiles.push(url);
      step();
    });

    const pageCache = await caches.open(PAGES_CACHE);
    // Old pages give way one by one: until all are new, the files of both versions are needed.
    if (known && !isSame)
      await writeEntry(pageCache, { ...known, files: unique([...known.files, ...keptFiles]) });
    const keptPages: string[] = [];
    for (const url of pages) {
      if (await keepOne(pageCache, url, { credentials: 'omit' }, startedAt)) keptPages.push(url);
      step();
    }
    if (!keptPages.includes(page)) return tell({ type: 'failed', reason: 'refused' });

    const entry: Kept = {
      key: request.key,
      page,
      title: request.title,
      isLesson: request.isLesson,
      whole: pack !== null || (isSame && known?.whole === true),
      chosen: request.chosen || known?.chosen === true,
      version: request.version,
      pages: keptPages,
      files: keptFiles,
      at: Date.now(),
    };
    if (wipes !== startedAt) throw WIPED;
    await writeEntry(pageCache, entry);
    tell({ type: 'done' });
    await tidyNow();
  } catch (error) {
    if (wipes !== startedAt) {
      await dropAll();
      tell({ type: 'failed', reason: 'wiped' });
    } else {
      tell({ type: 'failed', reason: error === NO_NETWORK ? 'network' : 'full' });
    }
  }
}

const isIn = async (cache: Cache, url: string) =>
  (await cache.match(url, { ignoreVary: true })) !== undefined;

async function alreadyIn(cache: Cache, urls: readonly string[]): Promise<string[]> {
  const here: string[] = [];
  for (const url of urls) if (await isIn(cache, url)) here.push(url);
  return here;
}

const writeEntry = (pageCache: Cache, entry: Kept): Promise<void> =>
  pageCache.put(ledgerAddress(entry.key), new Response(JSON.stringify(entry)));

/** True when nothing new would be kept: the page was already kept whole. */
function coversAll(known: Kept, { urls, page, chosen, withPack }: KeepRequest): boolean {
  if ((chosen && !known.chosen) || (withPack && !known.whole)) return false;
  const here = new Set([...known.pages, ...known.files]);
  return (
    here.has(pagePath(page)) && urls.every((url) => here.has(url) || !(isBuildFile(url) || isSharedData(url)))
  );
}

const withoutQuery = (url: string) => url.split('?')[0]!;
const unique = (urls: readonly string[]) => [...new Set(urls)];

/** Drops the oldest visits, then the pages and files that no entry of the ledger needs. */
export const tidy = (): Promise<void> => inTurn(tidyNow);

async function tidyNow(): Promise<void> {
  if (!(await caches.has(PAGES_CACHE))) return;
  const pageCache = await caches.open(PAGES_CACHE);
  for (const { key } of entriesToDrop(await readLedger(pageCache)))
    await pageCache.delete(ledgerAddress(key));
  const entries = await readLedger(pageCache);
  for (const cache of [pageCache, await caches.open(FILES_CACHE)]) {
    const addresses = (await cache.keys())
      .map(({ url }) => new URL(url))
      .map(({ pathname, search }) => pathname + search);
    const candidates = addresses.filter((url) => !url.startsWith(LEDGER_PREFIX));
    for (const url of uselessAddresses(candidates, entries)) await cache.delete(url);
  }
}

/** Drops everything that says what was visited, and stops what is under way. */
export async function wipe(): Promise<void> {
  wipes += 1;
  await dropAll();
}

const dropAll = () => Promise.all([caches.delete(PAGES_CACHE), caches.delete(FILES_CACHE)]);
