import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FILES_CACHE, PAGES_CACHE, TOOL_PACK } from '../lib/device/cache-names.ts';
import type { FromWorker, KeepRequest, OfflinePack } from '../lib/device/offline-messages.ts';
import { keep, keptEntries } from './keep.ts';

const ORIGIN = 'https://site.exemple';
const CV = '/clicnjob/cv';
const MESSAGE = '/clicnjob/message';
const ENGINE = '/_app/immutable/workers/resume-pdf-1.js';
const SCRIPT = '/_app/immutable/chunks/tool-1.js';
const JOB = '/clicnjob/cv/metiers/caissier.json';

const weightless = (url: string) => ({ url, bytes: 1 });
const PACK: OfflinePack = {
  name: TOOL_PACK,
  pages: [weightless(CV), weightless(MESSAGE)],
  files: [weightless(SCRIPT), weightless('/_app/immutable/chunks/message-1.js')],
  later: [ENGINE],
  bytes: 4,
};

/** The Cache API, as far as the worker uses it. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  private addressOf = (address: string) => new URL(address, ORIGIN).href;
  match = async (address: string) => this.entries.get(this.addressOf(address))?.clone();
  put = async (address: string, response: Response) =>
    void this.entries.set(this.addressOf(address), response.clone());
  delete = async (address: string) => this.entries.delete(this.addressOf(address));
  keys = async () => [...this.entries.keys()].map((url) => ({ url }));
}

let stores: Map<string, MemoryCache>;
let fetched: string[];
let pack: OfflinePack;
let isOnline: boolean;

beforeEach(() => {
  stores = new Map();
  fetched = [];
  pack = PACK;
  isOnline = true;
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const store = stores.get(name) ?? new MemoryCache();
      stores.set(name, store);
      return store;
    },
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    if (!isOnline) throw new TypeError('no network');
    return url.startsWith('/api/packs/') ? Response.json(pack) : new Response(url);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function asked(more: Partial<KeepRequest> = {}): Promise<FromWorker | undefined> {
  let last: FromWorker | undefined;
  const request: KeepRequest = {
    type: 'keep',
    key: TOOL_PACK,
    page: CV,
    title: 'Mon CV',
    isLesson: false,
    chosen: true,
    version: '1',
    urls: [SCRIPT],
    withPack: true,
    ...more,
  };
  await keep(
    request,
    (url) => !url.includes('personal'),
    (message) => (last = message),
  );
  return last;
}

const kept = (name: string) =>
  [...(stores.get(name)?.entries.keys() ?? [])].map((url) => new URL(url).pathname).filter(isNoLedger);
const isNoLedger = (path: string) => !path.startsWith('/.kept/');

test('a tool is kept whole from any of its pages; what is heavy is not fetched for it', async () => {
  expect(await asked({ page: MESSAGE })).toEqual({ type: 'done' });
  expect(kept(PAGES_CACHE).sort()).toEqual([CV, MESSAGE]);
  expect(kept(FILES_CACHE)).toContain('/_app/immutable/chunks/message-1.js');
  expect(fetched).not.toContain(ENGINE);
});

test('what came later is kept when it is asked again, and nothing of before is lost or fetched twice', async () => {
  await asked({ urls: [SCRIPT, JOB] });
  fetched = [];
  await asked({ page: MESSAGE, urls: [SCRIPT, ENGINE] });
  expect(fetched.filter((url) => url.startsWith('/_app/'))).toEqual([ENGINE]);
  expect(kept(FILES_CACHE)).toEqual(expect.arrayContaining([SCRIPT, ENGINE, JOB]));
  expect(kept(PAGES_CACHE).sort()).toEqual([CV, MESSAGE]);
});

test('asking again for what is kept asks the network for nothing', async () => {
  await asked({ urls: [SCRIPT, JOB] });
  isOnline = false;
  fetched = [];
  expect(await asked({ urls: [SCRIPT, JOB] })).toEqual({ type: 'done' });
  expect(fetched).toEqual([]);
});

test('in a new version, an engine that has not changed stays without being fetched, and one that has goes', async () => {
  const other = '/_app/immutable/assets/french-words-1.txt';
  await asked({ urls: [SCRIPT, ENGINE, other] });
  pack = { ...PACK, later: [ENGINE, '/_app/immutable/assets/french-words-2.txt'] };
  fetched = [];
  await asked({ version: '2' });
  expect(kept(FILES_CACHE)).toContain(ENGINE);
  expect(kept(FILES_CACHE)).not.toContain(other);
  expect(fetched.some((url) => url.includes('french-words') || url === ENGINE)).toBe(false);
});

test('a phone that saves data keeps what it has loaded, on each page it has seen', async () => {
  await asked({ withPack: false });
  await asked({ page: MESSAGE, withPack: false, urls: ['/_app/immutable/chunks/message-1.js'] });
  expect(kept(PAGES_CACHE).sort()).toEqual([CV, MESSAGE]);
  expect(kept(FILES_CACHE).sort()).toEqual(['/_app/immutable/chunks/message-1.js', SCRIPT]);
  expect(fetched.some((url) => url.startsWith('/api/'))).toBe(false);
});

test('what may be personal is never kept', async () => {
  expect(await asked({ page: '/personal' })).toEqual({ type: 'failed', reason: 'refused' });
  await asked({ urls: [SCRIPT, '/personal/data.json'] });
  expect(kept(FILES_CACHE)).not.toContain('/personal/data.json');
});

test('when the network goes in the middle, what was kept before still is', async () => {
  await asked();
  isOnline = false;
  expect(await asked({ urls: [SCRIPT, ENGINE] })).toEqual({ type: 'failed', reason: 'network' });
  expect((await keptEntries())[0]?.files).toContain(SCRIPT);
  expect(kept(PAGES_CACHE).sort()).toEqual([CV, MESSAGE]);
});
