import type { SentFields, SessionField, SessionRecord } from '@wetechcare/core/workshop/session-record.ts';

/** What stands in the form: as texts, because what was typed is shown again even when it is wrong. */
export type SessionValues = Partial<Record<Exclude<SessionField, 'themes'>, string>> & { themes?: string[] };

const ONE_VALUE = [
  'day',
  'kind',
  'minutes',
  'place',
  'participants',
  'autonomy',
  'level',
  'referral',
] as const satisfies SessionField[];

const textsOf = (of: (name: (typeof ONE_VALUE)[number]) => unknown): SessionValues =>
  Object.fromEntries(ONE_VALUE.map((name) => [name, String(of(name) ?? '')]));

/** What was sent, to show the form again. */
export function valuesSent(sent: SentFields): SessionValues {
  return { ...textsOf((name) => sent.get(name)), themes: sent.getAll('themes').map(String) };
}

/** What is known of a session beforehand, or a record to change. */
export function valuesOf(record: Partial<SessionRecord>): SessionValues {
  return { ...textsOf((name) => record[name]), themes: [...(record.themes ?? [])] };
}
