/*
 * What the service worker keeps, under names that the page knows too. The number is the version of the format: raise it
 * when what is kept changes its meaning, and the worker drops the older ones.
 */

/** Pages and their `__data.json`, with one ledger entry for each thing kept. Says what was visited: wiped with the rest. */
export const PAGES_CACHE = 'pages-1';
/** Scripts, styles and pictures of the kept pages, of this version of the site or an older one. */
export const FILES_CACHE = 'files-1';
/** The "no network" page and its style; the same for everybody. The version of the site follows. */
export const SHELL_PREFIX = 'shell-';

/** Address, in the cache of pages only, of the ledger entry with this key. No such page exists on the server. */
export const ledgerAddress = (key: string) => `/.kept/${encodeURIComponent(key)}`;
export const LEDGER_PREFIX = '/.kept/';

/** The page that is shown when there is neither network nor a kept copy. */
export const OFFLINE_PAGE = '/hors-ligne';

/** Address of the list of files that a lesson or a tool needs, written by scripts/offline-packs.ts. */
export const packAddress = (name: string) => `/api/packs/${name}.json`;

/** The CV, the message to an employer and the applications: one tool of three pages, kept together under this name. */
export const TOOL_PACK = 'outil-cv';
