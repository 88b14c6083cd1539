import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RomeFileFault, readTitles } from '../core/jobs/rome/read-titles.ts';
import { DatabaseUnavailable } from '../web/src/lib/server/database/database-unavailable.ts';
import { openDatabase } from '../web/src/lib/server/database/open-database.ts';
import { storeRelease } from '../web/src/lib/server/rome/store-release.ts';
import { readSettings } from '../web/src/lib/server/settings.ts';

/*
 * `npm run import:rome -- FOLDER`: takes the job titles of the official ROME 4.0 files, so that the CV tool can search among all
 * of them. It can be run again: the new list takes the place of the old one at once. Messages are French: operators read them.
 */

const FILE = /^unix_referentiel_appellation_v(\d+)_utf8\.csv$/;
const SHOWN_EVERY = 2_000;

/** Ends the program with a message for the operator. */
function fail(exitCode: number, message: string): never {
  console.error(`\n${message}\n`);
  process.exit(exitCode);
}

function findFile(folder: string): { path: string; version: string } {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    fail(2, `Le dossier ${folder} n’existe pas ou ne se lit pas.`);
  }
  const found = names
    .map((name) => FILE.exec(name))
    .filter((match) => match !== null)
    .sort((a, b) => Number(b[1]) - Number(a[1]))[0];
  if (!found)
    fail(
      2,
      `Il n’y a pas de fichier unix_referentiel_appellation_v…_utf8.csv dans ${folder}.\nDécompressez-y l’archive CSV du ROME 4.0 (voir docs/rome.md).`,
    );
  return { path: join(folder, found[0]), version: found[1]! };
}

function readFile({ path }: { path: string }) {
  try {
    return readTitles(readFileSync(path, 'utf8'), (line) => {
      if (line % SHOWN_EVERY === 0) process.stdout.write(`\r${line} lignes lues…`);
    });
  } catch (error) {
    if (error instanceof RomeFileFault) fail(4, `${path}, ${error.message}\nRien n’a été changé.`);
    throw error;
  }
}

const folder = process.argv[2];
if (!folder) fail(2, 'Dites où sont les fichiers : npm run import:rome -- DOSSIER');
const file = findFile(resolve(folder));
console.log(`Lecture de ${file.path}`);
const titles = readFile(file);
console.log(`\r${titles.length} métiers lus. Enregistrement…`);
try {
  const database = await openDatabase(readSettings(process.env));
  await storeRelease(database, file.version, titles);
  await database.close();
} catch (error) {
  if (error instanceof DatabaseUnavailable) fail(4, `${error.message}\nRien n’a été changé.`);
  throw error;
}
console.log(`C’est fait : ROME version ${file.version}, ${titles.length} métiers.`);
