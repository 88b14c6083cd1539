import { FILES_CACHE, PAGES_CACHE, ledgerAddress, packAddress } from './cache-names.ts';
import { within } from './within.ts';
import type { FromWorker, Kept, KeepRequest, OfflinePack, ToWorker } from './offline-messages.ts';

/*
 * The page's side of the service worker. The worker never keeps a page by itself: it keeps what this file asks it to,
 * so a shared computer, where nothing is asked, keeps nothing.
 */

export type OfflineResult =
  { ok: true } | { ok: false; reason: 'network' | 'full' | 'refused' | 'wiped' | 'unsupported' };

const WORKER = '/service-worker.js';

const isSupported = () =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator && 'caches' in globalThis;

/** The registration under way, null before it is asked for. */
let registering: Promise<ServiceWorkerRegistration | null> | null = null;

/** How many times everything was erased: what was asked before is not kept after. */
let wipes = 0;

/** How long to wait for a worker that is being installed, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Registers the worker as a classic script: module workers need Chrome 91 and Safari 15. Call it once the page is
 * usable; it does nothing in development, where there is no worker.
 * @param onUpdate called when a new version of the site is installed and waits for `takeNewVersion`
 */
export async function registerServiceWorker(onUpdate: () => void): Promise<void> {
  if (!isSupported()) return;
  registering = navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' }).catch(() => null);
  const registration = await registering;
  if (!registration) return;
  const tell = () => {
    // Without a controller this is the first visit: there is no older version to leave.
    if (registration.waiting && navigator.serviceWorker.controller) onUpdate();
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

/** Lets the waiting version in and loads the page again under it. Save what runs first: the page is left. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const message: ToWorker = { type: 'take-over' };
  registration.waiting.postMessage(message);
}

/** Addresses of what this page has loaded from this site so far. */
function loadedUrls(): string[] {
  const urls = new Set<string>();
  for (const { name } of performance.getEntriesByType('resource')) {
    const url = new URL(name);
    if (url.origin === location.origin) urls.add(url.pathname + url.search);
  }
  return [...urls];
}

async function ask(
  message: ToWorker,
  onProgress?: (done: number, total: number) => void,
): Promise<OfflineResult> {
  const wipesBefore = wipes;
  if (!isSupported() || (registering && !(await registering))) return { ok: false, reason: 'unsupported' };
  // A page may ask before the layout has registered the worker; where nothing ever registers one, this ends too.
  const ready = await within(PATIENCE, navigator.serviceWorker.ready).catch(() => null);
  const active = ready?.active;
  if (!active) return { ok: false, reason: 'unsupported' };
  if (wipes !== wipesBefore) return { ok: false, reason: 'wiped' };
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') return onProgress?.(data.done, data.total);
      port1.close();
      resolve(data.type === 'done' ? { ok: true } : { ok: false, reason: data.reason });
    };
    active.postMessage(message, [port2]);
  });
}

type PageToKeep = Pick<KeepRequest, 'page' | 'title' | 'version'> & {
  /** Slug, when the page is a lesson. */ lesson?: string;
  /** Name of the tool, when the page is one of a tool's. */ tool?: string;
  /** What the page needs besides what it has loaded itself: files that a worker fetches. */ also?: readonly string[];
  /** The person works with the page: it is never dropped to make room. */ chosen?: boolean;
};

const saysSaveData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Keeps the page that is open for the next time without a network; a lesson or a tool with all it needs, unless the phone
 * is set to save data: then only what is already here. Never call it on a shared device.
 */
export function keepThisPage({
  page,
  title,
  version,
  lesson,
  tool,
  also = [],
  chosen = false,
}: PageToKeep): Promise<OfflineResult> {
  const pack = lesson ?? tool;
  return ask({
    type: 'keep',
    key: pack ?? page,
    page,
    title,
    version,
    isLesson: lesson !== undefined,
    chosen,
    urls: [...loadedUrls(), ...also],
    withPack: pack !== undefined && !saysSaveData(),
  });
}

/** Keeps a lesson because the person asked for it. `onProgress` counts files. */
export function downloadLesson(
  { page, title, version, lesson }: PageToKeep & { lesson: string },
  onProgress?: (done: number, total: number) => void,
): Promise<OfflineResult> {
  return ask(
    {
      type: 'keep',
      key: lesson,
      page,
      title,
      version,
      isLesson: true,
      chosen: true,
      urls: [],
      withPack: true,
    },
    onProgress,
  );
}

/** True when the whole lesson is on the device. */
export async function isDownloaded(lesson: string): Promise<boolean> {
  if (!isSupported() || !(await caches.has(PAGES_CACHE))) return false;
  const entry = await caches.match(ledgerAddress(lesson), { cacheName: PAGES_CACHE });
  return entry !== undefined && ((await entry.json()) as Kept).whole;
}

/** Weight of a lesson in bytes to be received: all of it, and what is not on the device yet. Null without a network. */
export async function lessonWeight(lesson: string): Promise<{ total: number; missing: number } | null> {
  try {
    const response = await fetch(packAddress(lesson));
    if (!response.ok) return null;
    const pack = (await response.json()) as OfflinePack;
    let missing = 0;
    const files = isSupported() && (await caches.has(FILES_CACHE)) ? await caches.open(FILES_CACHE) : null;
    const isHere = await isDownloaded(lesson);
    for (const { url, bytes } of pack.files) if (!(await files?.match(url))) missing += bytes;
    if (!isHere) for (const { bytes } of pack.pages) missing += bytes;
    return { total: pack.bytes, missing };
  } catch {
    return null;
  }
}

/** Drops every kept page and file, which say what was visited; the "no network" page stays. */
export async function wipePages(): Promise<void> {
  wipes++;
  if (!isSupported()) return;
  // The worker is told, so that a download under way stops; it may be missing, so the page deletes as well.
  const registration = await navigator.serviceWorker.getRegistration();
  const message: ToWorker = { type: 'wipe' };
  registration?.active?.postMessage(message);
  await Promise.all([caches.delete(PAGES_CACHE), caches.delete(FILES_CACHE)]);
}
