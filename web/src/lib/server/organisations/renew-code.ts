import { renewResumeCode } from '../accounts/account.ts';
import type { Database } from '../database/database.ts';
import type { LearnerCode } from './enrol.ts';
import { findLearner } from './learner.ts';

/**
 * Gives a learner of the organisation another code: the old card opens nothing any more.
 * @param key the installation's secret: see server-key.ts
 * @returns null when the organisation has no such learner
 */
export async function renewCode(
  database: Database,
  key: Buffer,
  organisationId: string,
  accountId: string,
): Promise<LearnerCode | null> {
  const learner = await findLearner(database, organisationId, accountId);
  if (!learner) return null;
  const words = await renewResumeCode(database, key, accountId);
  return words && { accountId, nickname: learner.nickname, words };
}
