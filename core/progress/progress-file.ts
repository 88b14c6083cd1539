import { parseRecords, type ParsedRecords } from './parse-record.ts';
import type { LearningRecord } from './record.ts';

/*
 * The file a learner takes away: the records as they are, so that another device can read them back, and a summary
 * in plain French for whoever opens the file.
 */

export const PROGRESS_FORMAT = 'wetechcare-progression';

export interface ProgressFile {
  format: typeof PROGRESS_FORMAT;
  v: 1;
  exportedAt: string;
  /** Sentences to be read by people; never read back. */
  resume: string[];
  records: LearningRecord[];
}

/** What reading a file back gives; `error` says that the file is not one of ours at all. */
export type ReadProgress =
  ({ ok: true } & ParsedRecords) | { ok: false; error: 'not-json' | 'not-ours' | 'newer' };

/** The text of the file, with two-space indentation. */
export function writeProgress(
  records: readonly LearningRecord[],
  exportedAt: string,
  resume: string[],
): string {
  const file: ProgressFile = { format: PROGRESS_FORMAT, v: 1, exportedAt, resume, records: [...records] };
  return JSON.stringify(file, null, 2);
}

/** Reads a file written by `writeProgress`, by this version or an earlier one. Never throws. */
export function readProgress(text: string): ReadProgress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, error: 'not-ours' };
  if (!('format' in value) || value.format !== PROGRESS_FORMAT) return { ok: false, error: 'not-ours' };
  if (!('v' in value) || value.v !== 1) return { ok: false, error: 'newer' };
  if (!('records' in value) || !Array.isArray(value.records)) return { ok: false, error: 'not-ours' };
  return { ok: true, ...parseRecords(value.records as unknown[]) };
}
