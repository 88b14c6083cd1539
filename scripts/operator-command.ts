import { resolve } from 'node:path';
import { BackupFault } from '../web/src/lib/server/backup/backup-fault.ts';
import type { OnProgress } from '../web/src/lib/server/backup/backup-format.ts';
import { DatabaseUnavailable } from '../web/src/lib/server/database/database-unavailable.ts';
import { describeError } from '../web/src/lib/server/log/describe-error.ts';

/* What `npm run backup` and `npm run restore` share: their argument, and how they speak to the operator, in French. */

/** Ends the program with a message for the operator. */
export function fail(exitCode: number, message: string): never {
  console.error(`\n${message}\n`);
  process.exit(exitCode);
}

/** The file named on the command line, from the folder in which the operator typed it. */
export function fileArgument(command: string): string {
  const file = process.argv[2];
  if (!file) fail(2, `Dites quel fichier : npm run ${command} -- FICHIER`);
  return resolve(process.env.INIT_CWD ?? '.', file);
}

/** Ends the program; of an error that nobody expected, without the values that it quotes. */
export function failBecause(error: unknown, consequence: string): never {
  if (error instanceof BackupFault) fail(4, `${error.message}\n${consequence}`);
  if (error instanceof DatabaseUnavailable) fail(error.exitCode, `${error.message}\n${consequence}`);
  console.error(JSON.stringify(describeError(error), null, 2));
  fail(1, `Une erreur imprévue est arrivée.\n${consequence}`);
}

/** Writes how far each table is: on one line in a terminal, once at its end elsewhere. */
export function showProgress(): { onProgress: OnProgress; done(): void } {
  let current: string | undefined;
  let text = '';
  const done = () => {
    if (current !== undefined) process.stdout.write(process.stdout.isTTY ? '\n' : `${text}\n`);
    current = undefined;
  };
  return {
    done,
    onProgress(table, rows) {
      if (table !== current) done();
      current = table;
      text = `  ${table} : ${rows} lignes`;
      if (process.stdout.isTTY) process.stdout.write(`\r${text}`);
    },
  };
}
