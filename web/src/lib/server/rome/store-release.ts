import type { RomeTitle } from '@wetechcare/core/jobs/rome/read-titles.ts';
import type { Database } from '../database/database.ts';
import { romeRelease } from '../database/schema.ts';

export interface RomeRelease {
  /** « 460 »: that of the file's name. */
  version: string;
  titles: RomeTitle[];
  importedAt: Date;
}

/** Puts the titles in the place of those imported before, in one statement: readers see the old or the new, whole. */
export async function storeRelease({ orm }: Database, version: string, titles: RomeTitle[]): Promise<void> {
  const release = { version, titles, importedAt: new Date() };
  await orm
    .insert(romeRelease)
    .values({ id: 1, ...release })
    .onConflictDoUpdate({ target: romeRelease.id, set: release });
}

/** What was imported last; null when nothing was. */
export async function lastRelease({ orm }: Database): Promise<RomeRelease | null> {
  const [release] = await orm.select().from(romeRelease);
  return release ?? null;
}

/** When the last import was, without reading the titles; null when there was none. */
export async function lastImport({ orm }: Database): Promise<Date | null> {
  const [release] = await orm.select({ importedAt: romeRelease.importedAt }).from(romeRelease);
  return release?.importedAt ?? null;
}
