import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isAnswering } from './is-answering.ts';
import { openDatabase } from './open-database.ts';
import { lessonReport } from './schema.ts';

/*
 * A process for the tests: works on the database from all sides at once, and says on one line each what came of it, `stored ID`,
 * `failed` or `healthy true`. Its argument is the settings of the database, as JSON.
 */

const AT_ONCE = 12;
const BETWEEN_MILLISECONDS = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);
const database = await openDatabase(JSON.parse(process.argv[2]!));

const report = () =>
  ({ id: randomUUID(), lesson: 'lire-une-adresse', contentVersion: 'abc', reason: 'unclear' }) as const;

async function storeOne(): Promise<void> {
  const one = report();
  await database.orm.insert(lessonReport).values(one);
  say(`stored ${one.id}`);
}

/** Holds a connection on which nothing is asked for a while: when it breaks then, no query is there to fail. */
async function storeTwoWithAPause(): Promise<void> {
  const both = [report(), report()];
  await database.orm.transaction(async (transaction) => {
    await transaction.insert(lessonReport).values(both[0]!);
    await pause(10 * BETWEEN_MILLISECONDS);
    await transaction.insert(lessonReport).values(both[1]!);
  });
  for (const { id } of both) say(`stored ${id}`);
}

async function forEver(work: () => Promise<void>): Promise<never> {
  for (;;) {
    await work().catch(() => say('failed'));
    await pause(BETWEEN_MILLISECONDS);
  }
}

await Promise.all([
  ...Array.from({ length: AT_ONCE }, (_, number) => forEver(number % 2 ? storeOne : storeTwoWithAPause)),
  forEver(async () => void say(`healthy ${await isAnswering(database)}`)),
]);
