import { writeBackup } from '../web/src/lib/server/backup/write-backup.ts';
import { openDatabase } from '../web/src/lib/server/database/open-database.ts';
import { readSettings } from '../web/src/lib/server/settings.ts';
import { failBecause, fileArgument, showProgress } from './operator-command.ts';

/*
 * `npm run backup -- FILE`: saves the whole database and the secret key into one file. With PostgreSQL the server may go on; with
 * the embedded database it must be stopped first. See docs/operate.md.
 */

const file = fileArgument('backup');
const { onProgress, done } = showProgress();
try {
  const settings = readSettings(process.env);
  const database = await openDatabase({ ...settings, migrates: false });
  try {
    console.log(`Sauvegarde dans ${file}`);
    const { rows, hasServerKey } = await writeBackup(database, settings.dataDir, file, onProgress);
    done();
    console.log(`C’est fait : ${rows} lignes.`);
    if (!hasServerKey)
      console.log('La clé secrète n’y est pas : elle vient de SERVER_KEY. Gardez-la à part, en lieu sûr.');
    console.log('Ce fichier contient des données personnelles : chiffrez-le avant de le déplacer.');
  } finally {
    await database.close();
  }
} catch (error) {
  failBecause(error, 'Rien n’a été sauvegardé.');
}
