import { count } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { lessonReport } from '../database/schema.ts';
import type { ReportReason } from './report-reasons.ts';

export interface ReportCount {
  lesson: string;
  reason: ReportReason;
  reports: number;
}

/** How many reports each lesson has received, by reason. Lessons without any are absent. */
export function countReports({ orm }: Database): Promise<ReportCount[]> {
  const { lesson, reason } = lessonReport;
  return orm
    .select({ lesson, reason, reports: count() })
    .from(lessonReport)
    .groupBy(lesson, reason)
    .orderBy(lesson, reason);
}
