import type { LearningRecord, RecordResult } from './record.ts';
import {
  ACTIVITY,
  CONTENT_VERSION,
  DEVICE,
  ID,
  LESSON,
  LONGEST_TEXT,
  LONGEST_TIME,
  MOST_HELP,
  MOST_NAMES,
  NAME,
  VERB,
  isInstant,
} from './record-shape.ts';

/*
 * Reads records that come from outside (a file, a database, another version of the site). Nothing is cast: each field
 * is looked at, and the record is rebuilt from the fields that are known. Written by hand because it runs on the
 * phone, where a schema library would cost more than the parser.
 */

/** Why a record was refused: it is no object, its version is not known, or the named field is wrong. */
export type Refusal =
  | 'not-a-record'
  | 'unknown-version'
  | `bad-${'id' | 'device' | 'lesson' | 'contentVersion' | 'verb' | 'activity' | 'at' | 'result'}`;

export type ParsedRecord = { ok: true; record: LearningRecord } | { ok: false; reason: Refusal };

export interface ParsedRecords {
  accepted: LearningRecord[];
  /** The refused ones, by their place in the list. */
  refused: { index: number; reason: Refusal }[];
}

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fits = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT && pattern.test(value);

const isAmount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

function parseNames(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > MOST_NAMES) return null;
  const names: string[] = [];
  for (const name of value as unknown[]) {
    if (!fits(name, NAME)) return null;
    names.push(name);
  }
  return names;
}

function parseResult(value: unknown): RecordResult | null {
  if (!isFields(value)) return null;
  const { success, share, helpCount, seconds } = value;
  const result: RecordResult = {};
  if (success !== undefined) {
    if (typeof success !== 'boolean') return null;
    result.success = success;
  }
  if (share !== undefined) {
    if (!isAmount(share, 1)) return null;
    result.share = share;
  }
  if (helpCount !== undefined) {
    if (!isAmount(helpCount, MOST_HELP) || !Number.isInteger(helpCount)) return null;
    result.helpCount = helpCount;
  }
  for (const list of ['goals', 'traps'] as const) {
    if (value[list] === undefined) continue;
    const names = parseNames(value[list]);
    if (!names) return null;
    result[list] = names;
  }
  if (seconds !== undefined) {
    if (!isAmount(seconds, LONGEST_TIME)) return null;
    result.seconds = seconds;
  }
  return result;
}

const refuse = (reason: Refusal): ParsedRecord => ({ ok: false, reason });

function parseVersion1(fields: Fields): ParsedRecord {
  const { id, device, lesson, contentVersion, verb, activity, at } = fields;
  if (!fits(id, ID)) return refuse('bad-id');
  if (!fits(device, DEVICE)) return refuse('bad-device');
  if (!fits(lesson, LESSON)) return refuse('bad-lesson');
  if (!fits(contentVersion, CONTENT_VERSION)) return refuse('bad-contentVersion');
  if (!fits(verb, VERB)) return refuse('bad-verb');
  if (!fits(activity, ACTIVITY)) return refuse('bad-activity');
  if (typeof at !== 'string' || !isInstant(at)) return refuse('bad-at');
  const record: LearningRecord = { v: 1, id, device, lesson, contentVersion, verb, activity, at };
  if (fields.result === undefined) return { ok: true, record };
  const result = parseResult(fields.result);
  return result ? { ok: true, record: { ...record, result } } : refuse('bad-result');
}

/** The record found in `value`, or why there is none. A new version gets its own parser here; the old ones stay. */
export function parseRecord(value: unknown): ParsedRecord {
  if (!isFields(value)) return refuse('not-a-record');
  if (value.v === 1) return parseVersion1(value);
  return refuse('unknown-version');
}

/** Reads a list of records and sorts the good from the bad; one bad record never spoils the others. */
export function parseRecords(values: readonly unknown[]): ParsedRecords {
  const accepted: LearningRecord[] = [];
  const refused: ParsedRecords['refused'] = [];
  values.forEach((value, index) => {
    const parsed = parseRecord(value);
    if (parsed.ok) accepted.push(parsed.record);
    else refused.push({ index, reason: parsed.reason });
  });
  return { accepted, refused };
}
