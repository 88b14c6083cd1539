import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { reportReasons } from '../reports/report-reasons.ts';

/**
 * "The real site has changed", said in one tap. Nobody's name, no free text: only what an author needs to know that a
 * lesson must be looked at again. The id is made on the phone, so that sending twice stores once.
 */
export const lessonReport = pgTable(
  'lesson_report',
  {
    id: uuid().primaryKey(),
    lesson: text().notNull(),
    contentVersion: text('content_version').notNull(),
    reason: text({ enum: reportReasons }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('lesson_report_lesson').on(table.lesson, table.reason),
    check(
      'lesson_report_reason',
      sql`${table.reason} in (${sql.raw(reportReasons.map((reason) => `'${reason}'`).join(', '))})`,
    ),
  ],
);
