import type { Refusal } from '../progress/parse-record.ts';
import type { LearningRecord } from '../progress/record.ts';

/*
 * How a device and the server exchange learning records (`POST /api/sync`): one round trip, after which each has what it lacked of
 * the other's. Sending the same again changes nothing.
 */

/** Most records in one request, and in one answer. */
export const MOST_RECORDS = 500;

export interface SyncRequest {
  v: 1;
  /** Clock of the device, as `Date.toISOString()` writes it: the server notes by how much it is wrong. */
  now: string;
  /** What the last answer said; 0 for a device that has nothing from the server. */
  cursor: number;
  /** Records that the server has not acknowledged yet. Looked at one by one. */
  records: unknown[];
}

export interface SyncAnswer {
  /** How many records were new to the server. */
  accepted: number;
  /** How many it had already, which is as good. */
  had: number;
  /** Those it cannot read, by their place in the request. All the others are acknowledged. */
  refused: { index: number; reason: Refusal }[];
  /** Records that the device lacks, in the order in which the server received them. */
  records: LearningRecord[];
  cursor: number;
  /** True when more records wait: ask again with the new cursor. */
  more: boolean;
}
