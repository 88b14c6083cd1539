import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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

/**
 * A CV on its way from a shared computer to a phone, encrypted by the page: the key never comes here. Gone once it is taken,
 * and after ten minutes. Only a hash of its name is kept, so that who reads the table cannot take anything.
 */
export const resumeTransfer = pgTable(
  'resume_transfer',
  {
    /** SHA-256 of the name in the link, as base64url. */
    nameHash: text('name_hash').primaryKey(),
    /** base64url. */
    content: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('resume_transfer_expiry').on(table.expiresAt)],
);

/** The job titles of the last ROME that the operator has imported: one row, replaced as a whole. */
export const romeRelease = pgTable(
  'rome_release',
  {
    id: integer().primaryKey(),
    version: text().notNull(),
    /** `[code, title]`, in the order of the file. */
    titles: jsonb().$type<[code: string, title: string][]>().notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('rome_release_single', sql`${table.id} = 1`)],
);
