import type { Database } from '../database/database.ts';
import { lessonReport } from '../database/schema.ts';
import type { Report } from './report-schema.ts';

/** Stores a report. When this resolves it survives a crash. The same id again changes nothing. */
export async function storeReport({ orm }: Database, report: Report): Promise<void> {
  await orm.insert(lessonReport).values(report).onConflictDoNothing({ target: lessonReport.id });
}
