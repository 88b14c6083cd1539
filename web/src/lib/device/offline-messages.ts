/* What the page and the service worker say to each other, and the lists they share. */

/** All a lesson or a tool needs to work without a network: `/api/packs/<name>.json`, made after the build. */
export interface OfflinePack {
  name: string;
  /** Addresses of its pages and their data, which go to the cache of pages. */
  pages: { url: string; bytes: number }[];
  /** Scripts, styles, pictures, and data that its pages fetch. */
  files: { url: string; bytes: number }[];
  /** Heavy files that come at a tap: kept once they are here, never fetched for it. */
  later: string[];
  /** Bytes to be received for all of it, compressed. */
  bytes: number;
}

/** One thing kept: a lesson, a tool, or a page that belongs to neither. */
export interface Kept {
  /** Slug of the lesson, name of the tool, or address of the page. */
  key: string;
  /** Where to go to open it. */
  page: string;
  title: string;
  isLesson: boolean;
  /** Kept with all that its pack lists, so that it works whole. */
  whole: boolean;
  /** Asked for by the person: never dropped to make room. */
  chosen: boolean;
  /** Version of the site it was kept from. */
  version: string;
  pages: string[];
  files: string[];
  /** Clock of the device in milliseconds; the oldest is dropped first. */
  at: number;
}

export interface KeepRequest {
  type: 'keep';
  key: string;
  page: string;
  title: string;
  isLesson: boolean;
  chosen: boolean;
  version: string;
  /** What the page has loaded, as addresses on this site. */
  urls: string[];
  /** Also fetch what the pack of this key lists. */
  withPack: boolean;
}

export type ToWorker = KeepRequest | { type: 'wipe' } | { type: 'take-over' };

export type FromWorker =
  | { type: 'progress'; done: number; total: number }
  | { type: 'done' }
  /** 'full': no room on the device. 'refused': not a page of this site that is the same for everybody. */
  | { type: 'failed'; reason: 'network' | 'full' | 'refused' | 'wiped' };
