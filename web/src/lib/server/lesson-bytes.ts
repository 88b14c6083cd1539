import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the built site stands: said by the server, which knows; `vite preview` is started in the folder of the site. */
const CLIENT_FOLDER = process.env.CLIENT_FOLDER ?? join(process.cwd(), 'build/client');

/** Bytes that a phone receives for the whole lesson, as measured after the build; null before there is one. */
export async function lessonBytes(slug: string): Promise<number | null> {
  try {
    const pack = JSON.parse(await readFile(join(CLIENT_FOLDER, 'api/packs', `${slug}.json`), 'utf8')) as {
      bytes: number;
    };
    return pack.bytes;
  } catch {
    return null;
  }
}
