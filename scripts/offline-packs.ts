import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Adapter } from '@sveltejs/kit';
import { TOOL_PACK } from '../web/src/lib/device/cache-names.ts';
import type { OfflinePack } from '../web/src/lib/device/offline-messages.ts';

/*
 * For each lesson, and for the CV tool, the list of all the files it needs to work without a network: its pages, their data,
 * and the scripts, styles and pictures of them, also those that load only at a tap. The service worker keeps what the list
 * says, and the page shows its weight before downloading. It runs between Vite's build and the adapter, so that the lists are
 * compressed and served like every other file, at `/api/packs/<name>.json`.
 */

/** The part of Vite's manifest that is used here. */
export interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}
export type BuildManifest = Record<string, Chunk>;

/** What only serves to install the app. */
const FOR_INSTALLING = /\.webmanifest$|\/icons\/|favicon-/;

/**
 * What a lesson does without when there is no network: the maker of PDF sheets, which weighs more than all the rest, the CV tool,
 * the file of progress, which is asked for on another page, and the account, which has nobody to speak to.
 */
const NOT_OF_LESSONS =
  /pdf|download-sheet|sheet\.worker|src\/lib\/(account|resume|message|applications|spelling)\/|french-words|progress-file|progress\/summary/i;

/** Where helpers find, for each lesson, how to lead a workshop on it. */
const HELPERS_PAGES = '/aidants/';

/** Pages of the CV tool, and the data that they fetch; the phrases of a job are kept once the job is chosen. */
const TOOL_PAGES: readonly string[] = ['/clicnjob/cv', '/clicnjob/message', '/clicnjob/candidatures'];
const TOOL_DATA = '/clicnjob/cv/donnees/';
/** The lessons, which share files with the tool, and what serves nobody without a network. */
const NOT_OF_TOOL = /src\/lib\/(account|lesson|sheet)\/|sheet\.worker|transfer/i;
/** What the CV tool gets at a tap, or for a letter that few need: heavy, so it is kept only once it came. */
const LATER_IN_TOOL = /pdf|docx|read-file|spelling|french-words|latin-ext/i;

/** The entry that knows how to load every page of the site: what it loads belongs to those pages. */
const ROUTER = /client-optimized\/app\.js$/;
/** The page that tells of an error, needed most when there is no network. */
const ERROR_PAGE = /client-optimized\/nodes\/1\.js$/;

/**
 * Every file that `start` needs now or later.
 * @param start built files that the pages of the lesson load at once
 * @param isLeftOut true for the source of a chunk, or for a file, that is not wanted
 */
export function filesOf(
  manifest: BuildManifest,
  start: readonly string[],
  isLeftOut: (path: string) => boolean,
): string[] {
  const sourceOf = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]));
  const files = new Set<string>(start);
  const seen = new Set<string>();
  const queue = start.flatMap((file) => sourceOf.get(file) ?? []);
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    const chunk = manifest[source];
    if (!chunk || seen.has(source)) continue;
    seen.add(source);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) {
      if (!isLeftOut(file)) files.add(file);
    }
    queue.push(...(chunk.imports ?? []));
    const later = chunk.dynamicImports ?? [];
    const wanted = ROUTER.test(source)
      ? later.filter((other) => ERROR_PAGE.test(other))
      : later.filter((other) => !isLeftOut(other));
    queue.push(...wanted);
  }
  return [...files].sort();
}

/** Addresses of this site that an HTML page or a style names, as paths. */
export function addressesIn(text: string, page: string): string[] {
  const base = new URL(page, 'http://site.exemple');
  const found = [...text.matchAll(/(?:\b(?:src|href)="([^"#?]+)|url\(["']?([^"')#?]+))/g)];
  return found.flatMap(([, attribute, style]) => {
    const url = new URL((attribute ?? style)!.replace(/&amp;/g, '&'), base);
    return url.origin === base.origin ? [decodeURI(url.pathname)] : [];
  });
}

/** Files below `folder`, as paths that begin with a slash. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

interface Output {
  /** Vite's output for browsers. */
  client: string;
  /** Folders of what was prerendered: the pages, and the data they load when one comes from another page. */
  prerendered: string[];
  manifest: BuildManifest;
}

interface Wanted {
  name: string;
  /** True for a prerendered file that is a part of it: a page, its data, or data that a page fetches. */
  isMine: (path: string) => boolean;
  /** True for the source of a chunk, or for a file, that it does without. */
  isLeftOut: (path: string) => boolean;
  /** True for what is kept only once it came. */
  comesLater: (path: string) => boolean;
}

const isOfOne = (slugs: readonly string[], source: string) =>
  slugs.some((slug) => source.split('/').includes(slug));

function wantedByLesson(lesson: string, slugs: readonly string[]): Wanted {
  const others = slugs.filter((slug) => slug !== lesson);
  return {
    name: lesson,
    isMine: (path) => !path.startsWith(HELPERS_PAGES) && path.split(/[/.]/).includes(lesson),
    isLeftOut: (path) => FOR_INSTALLING.test(path) || NOT_OF_LESSONS.test(path) || isOfOne(others, path),
    comesLater: () => false,
  };
}

const wantedByTool = (slugs: readonly string[]): Wanted => ({
  name: TOOL_PACK,
  isMine: (path) =>
    TOOL_PAGES.includes(addressOf(path).replace(/\/__data\.json$/, '')) || path.startsWith(TOOL_DATA),
  isLeftOut: (path) => FOR_INSTALLING.test(path) || NOT_OF_TOOL.test(path) || isOfOne(slugs, path),
  comesLater: (path) => LATER_IN_TOOL.test(path),
});

const addressOf = (path: string) => path.replace(/(?:\/index)?\.html$/, '') || '/';

/** What is needed, in the files that were built; null when no page of it was prerendered. */
function packOf(
  { name, isMine, isLeftOut, comesLater }: Wanted,
  { client, prerendered, manifest }: Output,
): OfflinePack | null {
  const mine = prerendered.flatMap((folder) =>
    filesBelow(folder)
      .filter((path) => isMine(path) && !isLeftOut(path))
      .map((path) => ({ path, file: join(folder, path) })),
  );
  const documents = mine.filter(({ path }) => path.endsWith('.html'));
  if (documents.length === 0) return null;

  const isBuilt = (path: string) => existsSync(join(client, path)) && !isLeftOut(path);
  const start = documents
    .flatMap(({ path, file }) => addressesIn(readFileSync(file, 'utf8'), addressOf(path)))
    .filter((path) => /\.\w+$/.test(path) && isBuilt(path))
    .map((path) => path.slice(1));
  const all = new Set(filesOf(manifest, start, isLeftOut).map((file) => `/${file}`));
  const now = new Set(
    filesOf(manifest, start, (path) => isLeftOut(path) || comesLater(path)).map((file) => `/${file}`),
  );
  for (const style of [...now].filter((path) => path.endsWith('.css'))) {
    for (const path of addressesIn(readFileSync(join(client, style), 'utf8'), style))
      if (isBuilt(path) && !comesLater(path)) now.add(path);
  }

  const weighed = (url: string, path: string) => ({
    url,
    bytes: brotliCompressSync(readFileSync(path)).length,
  });
  const data = mine.filter(({ path }) => path.startsWith(TOOL_DATA));
  const pages = mine
    .filter((each) => !data.includes(each))
    .map(({ path, file }) => weighed(addressOf(path), file));
  const files = [
    ...[...now].map((path) => weighed(path, join(client, path))),
    ...data.map(({ path, file }) => weighed(path, file)),
  ];
  const bytes = [...pages, ...files].reduce((sum, file) => sum + file.bytes, 0);
  return { name, pages, files, later: [...all].filter((path) => !now.has(path)), bytes };
}

/**
 * The same adapter, which writes the lists before it takes the files.
 * @param slugs every lesson there is
 */
export function withOfflinePacks(adapter: Adapter, slugs: () => readonly string[]): Adapter {
  return {
    ...adapter,
    async adapt(builder) {
      const client = builder.getClientDirectory();
      const output: Output = {
        client,
        prerendered: ['pages', 'dependencies', 'data'].map((part) =>
          join(dirname(client), 'prerendered', part),
        ),
        manifest: JSON.parse(readFileSync(join(client, '.vite', 'manifest.json'), 'utf8')) as BuildManifest,
      };
      const folder = join(client, 'api', 'packs');
      mkdirSync(folder, { recursive: true });
      const all = slugs();
      for (const wanted of [wantedByTool(all), ...all.map((slug) => wantedByLesson(slug, all))]) {
        const pack = packOf(wanted, output);
        if (pack) writeFileSync(join(folder, `${wanted.name}.json`), JSON.stringify(pack));
        else builder.log.warn(`No page was prerendered for ${wanted.name}: it has no pack`);
      }
      await adapter.adapt(builder);
    },
  };
}
