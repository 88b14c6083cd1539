import { testId } from './test-ids.ts';
import { openDatabase } from '../database/open-database.ts';
import { storeReport } from './store-report.ts';

/*
 * A process for the tests to kill: stores reports one after the other, and prints the id of each once it is acknowledged.
 * Its argument is the settings of the database, as JSON.
 */

const database = await openDatabase(JSON.parse(process.argv[2]!));
for (let number = 0; ; number += 1) {
  const id = testId(number);
  await storeReport(database, { id, lesson: 'lire-une-adresse', contentVersion: 'abc', reason: 'unclear' });
  process.stdout.write(`${id}\n`);
}
