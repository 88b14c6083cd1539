import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the built site stands, as seen from the folder the server is started in. */
const PACKS = process.env.WETECHCARE_CLIENT_FOLDER ?? join(process.cwd(), 'build/client');

/** Bytes that a phone receives for the whole lesson, as measured after the build; null before there is one. */
export async function lessonBytes(slug: string): Promise<number | null> {
  try {
    const pack = JSON.parse(await readFile(join(PACKS, 'api/packs', `${slug}.json`), 'utf8')) as {
      bytes: number;
    };
    return pack.bytes;
  } catch {
    return null;
  }
}
