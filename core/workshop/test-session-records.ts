import fc from 'fast-check';
import { MOST_PARTICIPANTS, parseSessionRecord, type SessionRecord } from './session-record.ts';
import {
  AUTONOMIES,
  codesOf,
  LEVELS,
  PLACES,
  REFERRALS,
  SESSION_KINDS,
  SESSION_MINUTES,
  THEMES,
} from './session-vocabulary.ts';

export const TODAY = '2026-11-27';

const maybe = (codes: readonly string[]) => fc.constantFrom('', ...codes);

/** What a form may send, without a mistake. */
export const sentSessions = fc
  .record({
    day: fc
      .date({ min: new Date('2024-01-01'), max: new Date(TODAY), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    kind: fc.constantFrom(...codesOf(SESSION_KINDS)),
    themes: fc.subarray(codesOf(THEMES), { minLength: 1 }),
    minutes: fc.constantFrom(...SESSION_MINUTES.map(String)),
    place: fc.constantFrom(...codesOf(PLACES)),
    participants: fc.integer({ min: 1, max: MOST_PARTICIPANTS }).map(String),
    autonomy: maybe(codesOf(AUTONOMIES)),
    level: maybe(codesOf(LEVELS)),
    referral: maybe([...codesOf(REFERRALS), 'none']),
  })
  .map(({ themes, ...fields }) => {
    const sent = new URLSearchParams(fields);
    for (const theme of themes) sent.append('themes', theme);
    return sent;
  });

/** The record that was sent; throws when it was not in order. */
export function recordOf(sent: URLSearchParams): SessionRecord {
  const parsed = parseSessionRecord(sent, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}

export const sessionRecords = fc.array(sentSessions.map(recordOf));
