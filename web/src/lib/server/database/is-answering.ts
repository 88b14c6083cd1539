import type { Database } from './database.ts';

/** Longer, and a load balancer had better ask another process. */
const MOST_MILLISECONDS = 2000;

/** Whether the database answers within two seconds. Never rejects. */
export async function isAnswering(database: Pick<Database, 'ping'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), MOST_MILLISECONDS);
  });
  const answer = database.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
