import { uuidV7 } from '@wetechcare/core/progress/uuidv7.ts';
import { openDatabase } from '../database/open-database.ts';
import { account } from '../database/schema.ts';
import { storeRecords } from './exchange-records.ts';

/*
 * A process for the tests to kill: synchronises batches of records one after the other for one account, and prints the ids of each
 * batch once it is acknowledged. Its arguments are the settings of the database as JSON, and the number of the first batch.
 */

const BATCH = 20;
const ACCOUNT = uuidV7(1, new Uint8Array(10));
const database = await openDatabase(JSON.parse(process.argv[2]!));
await database.orm.insert(account).values({ id: ACCOUNT }).onConflictDoNothing();
for (let batch = Number(process.argv[3]); ; batch += 1) {
  const records = Array.from({ length: BATCH }, (_, place) => ({
    v: 1 as const,
    id: uuidV7(batch * BATCH + place, new Uint8Array(10)),
    device: 'device-of-test',
    lesson: 'un-message',
    contentVersion: '1',
    verb: 'opened',
    activity: 'lesson',
    at: new Date(batch).toISOString(),
  }));
  await storeRecords(database, ACCOUNT, records, 0);
  process.stdout.write(`${records.map(({ id }) => id).join(' ')}\n`);
}
