import fc from 'fast-check';
import { EVERY_LESSON, VERBS, type LearningRecord } from './record.ts';
import { uuidV7 } from './uuidv7.ts';

/* Records for tests: a builder with defaults, and an arbitrary for fast-check. */

const NOON = Date.UTC(2026, 10, 23, 12);

/** A record whose id and clock are `second` seconds after noon. */
export function aRecord(second: number, fields: Partial<LearningRecord> = {}): LearningRecord {
  const ms = NOON + second * 1000;
  return {
    v: 1,
    id: uuidV7(ms, new Uint8Array(10)),
    device: 'device-of-test',
    lesson: 'un-message',
    contentVersion: '1',
    verb: 'opened',
    activity: 'lesson',
    at: new Date(ms).toISOString(),
    ...fields,
  };
}

const result = fc.record(
  {
    success: fc.boolean(),
    share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (share === 0 ? 0 : share)),
    helpCount: fc.nat({ max: 9 }),
    goals: fc.array(fc.constantFrom('sent', 'attached'), { maxLength: 2 }),
    traps: fc.array(fc.constantFrom('phished'), { maxLength: 1 }),
    seconds: fc.nat({ max: 900 }),
  },
  { requiredKeys: [] },
);

/** Any valid record: few moments and lessons so that they meet, verbs and activities of later versions too. */
export const anyRecord: fc.Arbitrary<LearningRecord> = fc
  .record({
    second: fc.nat({ max: 40 }),
    lesson: fc.constantFrom('un-message', 'un-cv', 'constructor'),
    contentVersion: fc.constantFrom('1', '2'),
    verb: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...VERBS) },
      { weight: 1, arbitrary: fc.constant('dreamt') },
    ),
    activity: fc.constantFrom('lesson', 'film', 'guided', 'alone', 'check', 'quiz', 'question:q1', 'song'),
    result: fc.option(result, { nil: undefined }),
    tail: fc.uint8Array({ minLength: 10, maxLength: 10 }),
    everything: fc.nat({ max: 9 }).map((dice) => dice === 0),
  })
  .map(({ second, everything, tail, result: outcome, ...fields }) =>
    aRecord(second, {
      id: uuidV7(NOON + second * 1000, tail),
      ...fields,
      ...(outcome ? { result: outcome } : {}),
      ...(fields.verb === 'erased' && everything ? { lesson: EVERY_LESSON } : {}),
    }),
  );
