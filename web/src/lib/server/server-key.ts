import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { DatabaseUnavailable } from './database/database-unavailable.ts';
import type { Database } from './database/database.ts';
import { serverKeyCheck } from './database/schema.ts';

/*
 * A secret of this installation that is not in its database: who steals the database alone cannot try codes on it. Of SERVER_KEY,
 * or of a file of DATA_DIR made at the first start.
 */

/** Its name in DATA_DIR. */
export const SERVER_KEY_FILE = 'server-key';
const KEY_BYTES = 32;

/**
 * The installation's secret, 32 bytes.
 * @param given SERVER_KEY: 32 bytes as base64 or base64url
 * @throws DatabaseUnavailable when SERVER_KEY is no such key, or the file cannot be read or written
 */
export function readServerKey(dataDir: string, given: string | undefined): Buffer {
  const text = given || readOrMakeFile(dataDir);
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new DatabaseUnavailable(
    given
      ? 'SERVER_KEY doit contenir 32 octets en base64. Pour en faire une : openssl rand -base64 32'
      : `Le fichier ${join(dataDir, SERVER_KEY_FILE)} est abîmé. Reprenez-le de votre sauvegarde.`,
  );
}

function readOrMakeFile(dataDir: string): string {
  const file = join(dataDir, SERVER_KEY_FILE);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) makeFile(file);
  } catch (error) {
    throw new DatabaseUnavailable(`Impossible d’écrire ${file} : ${String(error)}`);
  }
  return readFileSync(file, 'utf8');
}

/** Whole or not at all: of two processes that start together, one makes the key and both read it. */
function makeFile(file: string): void {
  const whole = `${file}-${randomBytes(6).toString('hex')}`;
  writeFileSync(whole, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(whole, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(whole);
  }
}

/**
 * Notes which key a new database goes with, and from then on refuses any other.
 * @throws DatabaseUnavailable when the database was used with another key
 */
export async function checkServerKey({ orm }: Database, key: Buffer): Promise<void> {
  const fingerprint = createHmac('sha256', key).update('fingerprint').digest('base64url');
  await orm.insert(serverKeyCheck).values({ id: 1, fingerprint }).onConflictDoNothing();
  const [kept] = await orm.select().from(serverKeyCheck).where(eq(serverKeyCheck.id, 1));
  if (kept?.fingerprint === fingerprint) return;
  throw new DatabaseUnavailable(
    'Cette base de données va avec une autre clé secrète. Donnez la même clé à tous les serveurs : ' +
      'le fichier server-key de DATA_DIR, ou SERVER_KEY. Sans elle, aucun code ne s’ouvre plus.',
  );
}
