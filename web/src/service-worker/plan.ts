/*
 * Which requests the worker answers, and how. Everything else passes as if there were no worker: forms, reports, the
 * helpers' pages, other sites.
 */

/**
 * 'pass': not our business. 'page': network first, then the kept copy, then the "no network" page. 'data': network
 * first, then the kept copy. 'build': its name holds its content, so a kept copy is as good. 'file': network first.
 */
export type Plan = 'pass' | 'page' | 'data' | 'build' | 'file';

export interface Asked {
  method: string;
  url: URL;
  /** Origin of the site. */
  origin: string;
  mode: string;
  destination: string;
  /** True when a part of a file is asked for, as players of video do: a whole kept file is no answer. */
  hasRange: boolean;
}

const BUILD = '/_app/immutable/';
const NEVER = ['/api/', '/healthz', '/metrics', '/_app/version.json', '/service-worker.js'];
const FILES = ['image', 'style', 'script', 'font', 'manifest'];

/** True for the addresses that may hold something personal, or that must be fresh. */
export const isNeverKept = (path: string): boolean => NEVER.some((start) => path.startsWith(start));

export const isBuildFile = (path: string): boolean => path.startsWith(BUILD);
/** Prerendered data that a page fetches by itself, the same for everybody: jobs, their phrases, lists to choose from. */
export const isSharedData = (path: string): boolean => /^\/clicnjob\/cv\/(?:metiers|donnees)\//.test(path);
export const isPageData = (path: string): boolean => path.endsWith('__data.json');

export function planFor({ method, url, origin, mode, destination, hasRange }: Asked): Plan {
  if (method !== 'GET' || url.origin !== origin || hasRange) return 'pass';
  const path = url.pathname;
  if (isBuildFile(path)) return 'build';
  if (isNeverKept(path)) return 'pass';
  if (mode === 'navigate') return 'page';
  if (isPageData(path)) return 'data';
  if (isSharedData(path)) return 'file';
  return FILES.includes(destination) ? 'file' : 'pass';
}

/**
 * The page an address belongs to: without query, trailing slash or the ending of its data.
 * Kit asks for the data of `/a` as `/a/__data.json`, and of `/` as `/__data.json`.
 */
export function pagePath(path: string): string {
  const page = path.replace(/\/?(?:index\.html)?\/?__data\.json$/, '').replace(/\/+$/, '');
  return page === '' ? '/' : page;
}
