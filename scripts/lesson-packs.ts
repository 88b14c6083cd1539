import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Adapter } from '@sveltejs/kit';
import type { LessonPack } from '../web/src/lib/device/offline-messages.ts';

/*
 * For each lesson, the list of all the files it needs to work without a network: its pages, their data, and the scripts,
 * styles and pictures of them, also those that load only at a tap. The service worker keeps what the list says, and the
 * page shows its weight before downloading. It runs between Vite's build and the adapter, so that the lists are
 * compressed and served like every other file, at `/api/packs/<slug>.json`.
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

/**
 * What a lesson does without when there is no network: the maker of PDF sheets, which weighs more than all the rest, what only
 * serves to install the app, and the file of progress, which is asked for on another page.
 */
const LEFT_OUT =
  /pdf|download-sheet|sheet\.worker|\.webmanifest$|\/icons\/|favicon-|progress-file|progress\/summary/i;

/** The entry that knows how to load every page of the site: what it loads belongs to those pages. */
const ROUTER = /client-optimized\/app\.js$/;
/** The page that tells of an error, needed most when there is no network. */
const ERROR_PAGE = /client-optimized\/nodes\/1\.js$/;

/**
 * Every file that `start` needs now or later.
 * @param start built files that the pages of the lesson load at once
 * @param isOfAnother true for the source of a chunk that belongs to another lesson only
 */
export function filesOf(
  manifest: BuildManifest,
  start: readonly string[],
  isOfAnother: (source: string) => boolean,
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
      if (!LEFT_OUT.test(file)) files.add(file);
    }
    queue.push(...(chunk.imports ?? []));
    const later = chunk.dynamicImports ?? [];
    const wanted = ROUTER.test(source)
      ? later.filter((other) => ERROR_PAGE.test(other))
      : later.filter((other) => !LEFT_OUT.test(other) && !isOfAnother(other));
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

/** What the lesson needs, in the files that were built; null when no prerendered page has its slug in its address. */
export function packLesson(
  lesson: string,
  slugs: readonly string[],
  { client, prerendered, manifest }: Output,
): LessonPack | null {
  const mine = prerendered.flatMap((folder) =>
    filesBelow(folder)
      .filter((path) => path.split(/[/.]/).includes(lesson) && !LEFT_OUT.test(path))
      .map((path) => ({ path, file: join(folder, path) })),
  );
  const documents = mine.filter(({ path }) => path.endsWith('.html'));
  if (documents.length === 0) return null;

  const weight = (path: string) => brotliCompressSync(readFileSync(path)).length;
  const isBuilt = (path: string) => existsSync(join(client, path));
  const others = slugs.filter((slug) => slug !== lesson);
  const isOfAnother = (source: string) => others.some((slug) => source.split('/').includes(slug));

  const addressOf = (path: string) => path.replace(/(?:\/index)?\.html$/, '') || '/';
  const named = documents
    .flatMap(({ path, file }) => addressesIn(readFileSync(file, 'utf8'), addressOf(path)))
    .filter((path) => /\.\w+$/.test(path) && !LEFT_OUT.test(path) && isBuilt(path));
  const files = new Set(
    filesOf(
      manifest,
      unique(named).map((path) => path.slice(1)),
      isOfAnother,
    ).map((file) => `/${file}`),
  );
  for (const style of [...files].filter((path) => path.endsWith('.css'))) {
    for (const path of addressesIn(readFileSync(join(client, style), 'utf8'), style))
      if (isBuilt(path)) files.add(path);
  }

  const pack = {
    pages: mine.map(({ path, file }) => ({ url: addressOf(path), bytes: weight(file) })),
    files: [...files].map((path) => ({ url: path, bytes: weight(join(client, path)) })),
  };
  const bytes = [...pack.pages, ...pack.files].reduce((sum, file) => sum + file.bytes, 0);
  return { lesson, ...pack, bytes };
}

const unique = (paths: readonly string[]) => [...new Set(paths)];

/**
 * The same adapter, which writes the list of each lesson before it takes the files.
 * @param slugs every lesson there is
 */
export function withLessonPacks(adapter: Adapter, slugs: () => readonly string[]): Adapter {
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
      for (const slug of all) {
        const pack = packLesson(slug, all, output);
        if (pack) writeFileSync(join(folder, `${slug}.json`), JSON.stringify(pack));
        else builder.log.warn(`No page was prerendered for the lesson ${slug}: it has no pack`);
      }
      await adapter.adapt(builder);
    },
  };
}
