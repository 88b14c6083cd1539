/*
 * A learning record says that something happened on one device: who keeps it never changes it. The names of the verbs
 * come from xAPI. State is never stored: it is always `foldRecords(records)` (see fold.ts), so merging two devices is
 * a union of sets. Types and lists only; the checks are in parse-record.ts (phone) and record-schema.ts (server).
 */

/** Verbs this version understands. Records with another verb are kept and passed on, but count for nothing. */
export const VERBS = [
  'opened',
  'initialized',
  'progressed',
  'answered',
  'completed',
  'passed',
  'failed',
  'asked-help',
  'erased',
] as const;
export type Verb = (typeof VERBS)[number];

/** The four ways of doing a lesson's task, from the most helped to the least. */
export const WAYS = ['film', 'guided', 'alone', 'check'] as const;
export type Way = (typeof WAYS)[number];

/** What can be suggested next in a lesson: one of its four ways or its quiz. */
export type Step = Way | 'quiz';

/** What the verb is about. `question:<id>` is one question of the quiz. */
export type Activity = Step | 'lesson' | `question:${string}`;

/** As `lesson` of an 'erased' record: everything, not one lesson only. */
export const EVERY_LESSON = '*';

export interface RecordResult {
  success?: boolean;
  /** Part done or right, from 0 to 1. */
  share?: number;
  /** How often help was asked for. */
  helpCount?: number;
  /** Ids of the goals reached. */
  goals?: string[];
  /** Ids of the traps fallen into. */
  traps?: string[];
  /** Time spent, in seconds. */
  seconds?: number;
}

export interface LearningRecord {
  v: 1;
  /** UUIDv7 made on the device. */
  id: string;
  /** Random id of the device, which says nothing about the person. */
  device: string;
  /** Slug of the lesson, or `*` in a record that erases everything. */
  lesson: string;
  contentVersion: string;
  /** One of VERBS, or a verb of a later version. */
  verb: Verb | (string & {});
  /** One of Activity, or an activity of a later version. */
  activity: Activity | (string & {});
  /** Clock of the device, as `Date.toISOString()` writes it. It may be wrong: order comes from the ids. */
  at: string;
  result?: RecordResult;
}

/** What the caller tells; the device adds the rest. */
export type NewRecord = Pick<LearningRecord, 'lesson' | 'contentVersion' | 'result'> & {
  verb: Verb;
  activity: Activity;
};
