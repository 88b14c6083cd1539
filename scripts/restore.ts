import { openBackup } from '../web/src/lib/server/backup/read-backup.ts';
import { restoreBackup } from '../web/src/lib/server/backup/restore-backup.ts';
import { openDatabase } from '../web/src/lib/server/database/open-database.ts';
import { readSettings } from '../web/src/lib/server/settings.ts';
import { failBecause, fileArgument, showProgress } from './operator-command.ts';

/*
 * `npm run restore -- FILE`: puts what `npm run backup` saved into an empty database, with the secret key. The same file goes into
 * the embedded database and into PostgreSQL. See docs/operate.md.
 */

const file = fileArgument('restore');
const { onProgress, done } = showProgress();
try {
  const settings = readSettings(process.env);
  const backup = await openBackup(file);
  const database = await openDatabase(settings);
  try {
    console.log(`Restauration de ${file}, du ${backup.header.createdAt}`);
    const target = { database, dataDir: settings.dataDir, givenServerKey: process.env.SERVER_KEY };
    const rows = await restoreBackup(target, backup, onProgress);
    done();
    console.log(`C’est fait : ${rows} lignes.`);
  } finally {
    await database.close();
  }
} catch (error) {
  failBecause(error, 'Rien n’a été restauré.');
}
