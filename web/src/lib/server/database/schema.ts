import { sql, type AnyColumn } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { LearningRecord } from '@wetechcare/core/progress/record.ts';
import { invitedRoles, organisationRoles, siteRoles } from '../access/roles.ts';
import { reportReasons } from '../reports/report-reasons.ts';

const oneOf = (column: AnyColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;

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
    check('lesson_report_reason', oneOf(table.reason, reportReasons)),
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

/** A person, without name or e-mail. Everybody begins as a learner; roles are given by a membership or a site role. */
export const account = pgTable('account', {
  id: uuid().primaryKey(),
  /** Argon2id of the resume code, as base64url: see accounts/resume-code.ts. The code itself is kept nowhere. Helpers have
   * none. */
  resumeCodeHash: text('resume_code_hash').unique(),
  /** Sequence of the newest learning record: the next ones are numbered from here, under the lock of this row. */
  lastSequence: bigint('last_sequence', { mode: 'number' }).notNull().default(0),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
});

/**
 * A device that is signed in. An erased account leaves its sessions behind without an account, so that the other devices learn
 * that everything is to be erased.
 */
export const accountSession = pgTable(
  'account_session',
  {
    /** SHA-256 of the device's token, as base64url. */
    tokenHash: text('token_hash').primaryKey(),
    accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
    /** True on a computer that several people use: the session is short. */
    shared: boolean().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('account_session_account').on(table.accountId),
    index('account_session_expiry').on(table.expiresAt),
  ],
);

/**
 * What learners did, as their devices told it. Written once; an erasure blanks what came before it and leaves the id, so that a
 * device which brings it back is told that it is there already. Hash-partitioned on the account (by hand, in the migration).
 */
export const learningRecord = pgTable(
  'learning_record',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Order of arrival within the account, from 1. */
    sequence: bigint({ mode: 'number' }).notNull(),
    /** Null, as `verb` and `content`, once it is erased. */
    lesson: text(),
    verb: text(),
    content: jsonb().$type<LearningRecord>(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    /** Milliseconds by which the device's clock was ahead of ours; to be taken off its times. */
    clockAheadMs: bigint('clock_ahead_ms', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('learning_record_sequence').on(table.accountId, table.sequence),
    index('learning_record_erasure')
      .on(table.accountId, table.id)
      .where(sql`${table.verb} = 'erased'`),
  ],
);

/** Which secret key this database goes with: a server that has another could open no account, and refuses to start. */
export const serverKeyCheck = pgTable(
  'server_key_check',
  {
    id: integer().primaryKey(),
    fingerprint: text().notNull(),
  },
  (table) => [check('server_key_check_single', sql`${table.id} = 1`)],
);

/** A structure where learners are helped. */
export const organisation = pgTable('organisation', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Learners who come together: "atelier du mardi". */
export const learnerGroup = pgTable(
  'learner_group',
  {
    id: uuid().primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
  },
  (table) => [index('learner_group_organisation').on(table.organisationId)],
);

/** Who belongs to an organisation, as what. One account may belong to several. */
export const membership = pgTable(
  'membership',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: text({ enum: organisationRoles }).notNull(),
    /** What the helpers call this person here. */
    nickname: text().notNull(),
    groupId: uuid('group_id').references(() => learnerGroup.id, { onDelete: 'set null' }),
    /** When the learner agreed that helpers see their progress; null: they see none of it. */
    consentedAt: timestamp('consented_at', { withTimezone: true }),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull().defaultNow(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.accountId] }),
    index('membership_account').on(table.accountId),
    index('membership_group').on(table.groupId),
    check('membership_role', oneOf(table.role, organisationRoles)),
  ],
);

/** Roles that go beyond one organisation. */
export const siteRole = pgTable(
  'site_role',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: text({ enum: siteRoles }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.role] }),
    check('site_role_role', oneOf(table.role, siteRoles)),
  ],
);

/** How helpers, managers, authors and operators sign in: never with a resume code. */
export const staffCredential = pgTable('staff_credential', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  /** In lower case. */
  email: text().notNull().unique(),
  /** Argon2id, in its PHC string. */
  passwordHash: text('password_hash').notNull(),
  /** Secret of the second factor (RFC 6238), encrypted with a key derived from the installation's; base64url. */
  totpSecret: text('totp_secret').notNull(),
  /** Time step of the last code that was taken: each serves once. */
  totpLastStep: bigint('totp_last_step', { mode: 'number' }).notNull().default(0),
});

/** A helper's browser that has given both factors. */
export const staffSession = pgTable(
  'staff_session',
  {
    /** SHA-256 of the cookie's token, as base64url. */
    tokenHash: text('token_hash').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('staff_session_account').on(table.accountId)],
);

/** A link by which somebody becomes a helper, a manager, an author or an operator: one use, and it expires. */
export const invitation = pgTable(
  'invitation',
  {
    /** SHA-256 of the link's token, as base64url. */
    tokenHash: text('token_hash').primaryKey(),
    /** Null for a site role. */
    organisationId: uuid('organisation_id').references(() => organisation.id, { onDelete: 'cascade' }),
    role: text({ enum: invitedRoles }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [check('invitation_role', oneOf(table.role, invitedRoles))],
);

/** Who looked at a learner's progress, for the learner to read. */
export const accessLog = pgTable(
  'access_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The learner. */
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** Null once the helper's account is gone. */
    staffAccountId: uuid('staff_account_id').references(() => account.id, { onDelete: 'set null' }),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('access_log_account').on(table.accountId)],
);
