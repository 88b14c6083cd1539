import * as v from 'valibot';
import { isInstant } from '../progress/record-shape.ts';
import { MOST_RECORDS, type SyncRequest } from './sync-shape.ts';

/** What the server accepts as a request; each of its records is read apart, so that a bad one does not spoil the others. */
export const SyncRequestSchema: v.GenericSchema<unknown, SyncRequest> = v.object({
  v: v.literal(1),
  now: v.pipe(v.string(), v.check(isInstant, 'a UTC time with milliseconds')),
  cursor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECORDS)),
});
