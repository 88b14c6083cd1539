import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRecords } from './fold.ts';
import { mergeRecords } from './merge-records.ts';
import { EVERY_LESSON, type LearningRecord } from './record.ts';
import { aRecord, anyRecord } from './test-records.ts';

const records = fc.array(anyRecord, { maxLength: 30 });
const lessonAfter = (...list: LearningRecord[]) => foldRecords(list).lessons['un-message']!;

describe('two devices that exchange records come to the same state', () => {
  test('whichever speaks first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  test('however the exchanges are grouped', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  test('however often the same records are sent', () => {
    fc.assert(
      fc.property(records, (a) => {
        expect(mergeRecords(a, a, mergeRecords(a))).toEqual(mergeRecords(a));
        expect(foldRecords([...a, ...a])).toEqual(foldRecords(a));
      }),
    );
  });

  test('whatever the order in which records arrive', () => {
    fc.assert(
      fc.property(
        records.chain((a) => fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length }))),
        ([a, b]) => {
          expect(foldRecords(b)).toEqual(foldRecords(a));
        },
      ),
    );
  });
});

describe('the state always makes sense', () => {
  test('percent is a whole number from 0 to 100, and 100 says the lesson is complete', () => {
    fc.assert(
      fc.property(records, (a) => {
        for (const lesson of Object.values(foldRecords(a).lessons)) {
          expect(Number.isInteger(lesson.percent)).toBe(true);
          expect(lesson.percent).toBeGreaterThanOrEqual(0);
          expect(lesson.percent === 100).toBe(lesson.completedAt !== null);
        }
      }),
    );
  });

  test('a verb or an activity of a later version is ignored, not an error', () => {
    const known = aRecord(1, { verb: 'initialized', activity: 'guided' });
    const state = foldRecords([known, aRecord(2, { verb: 'dreamt' }), aRecord(3, { activity: 'song' })]);
    expect(state).toEqual(foldRecords([known]));
  });

  test('a lesson may be called like a property of every object', () => {
    const { lessons } = foldRecords([aRecord(1, { lesson: 'constructor' })]);
    expect(Object.values(lessons)).toMatchObject([{ lesson: 'constructor', percent: 0 }]);
  });

  test('nothing recorded is an empty state', () => {
    expect(foldRecords([])).toMatchObject({
      lessons: {},
      totals: { lessonsStarted: 0, lessonsCompleted: 0 },
    });
  });
});

describe('erasing', () => {
  const before = aRecord(1, { verb: 'completed', activity: 'guided' });
  const other = aRecord(2, { lesson: 'un-cv', verb: 'completed', activity: 'guided' });

  test('blanks what was recorded before about the lesson, and nothing else', () => {
    const state = foldRecords([before, other, aRecord(3, { verb: 'erased' })]);
    expect(Object.keys(state.lessons)).toEqual(['un-cv']);
  });

  test('blanks every lesson when asked to', () => {
    expect(
      foldRecords([before, other, aRecord(3, { verb: 'erased', lesson: EVERY_LESSON })]).lessons,
    ).toEqual({});
  });

  test('also holds for a copy that another device brings back later', () => {
    const erased = mergeRecords([before, aRecord(3, { verb: 'erased' })]);
    expect(mergeRecords(erased, [before])).toEqual(erased);
  });

  test('leaves what comes after it', () => {
    const after = aRecord(4, { verb: 'initialized', activity: 'film' });
    expect(lessonAfter(before, aRecord(3, { verb: 'erased' }), after)).toMatchObject({
      film: { status: 'started' },
      guided: { status: 'new' },
    });
  });
});

describe('a lesson', () => {
  test('keeps the best and the last attempt of each step', () => {
    const quiz = (second: number, share: number) =>
      aRecord(second, { verb: 'completed', activity: 'quiz', result: { share } });
    expect(lessonAfter(quiz(1, 0.6), quiz(2, 0.9), quiz(3, 0.7)).quiz).toMatchObject({
      attempts: 3,
      best: { share: 0.9 },
      last: { share: 0.7 },
    });
  });

  test('between equal attempts, the one with less help is the best', () => {
    const alone = (second: number, helpCount: number) =>
      aRecord(second, { verb: 'completed', activity: 'alone', result: { share: 1, helpCount } });
    expect(lessonAfter(alone(1, 3), alone(2, 0), alone(3, 1)).alone.best).toMatchObject({ helpCount: 0 });
  });

  test('is complete when the check is passed, even if nothing else was done', () => {
    const lesson = lessonAfter(aRecord(1, { verb: 'passed', activity: 'check' }));
    expect(lesson).toMatchObject({ percent: 100, completedAt: '2026-11-23T12:00:01.000Z', next: 'quiz' });
  });

  test('stays complete when the check is missed later', () => {
    const lesson = lessonAfter(
      aRecord(1, { verb: 'passed', activity: 'check' }),
      aRecord(2, { verb: 'failed', activity: 'check' }),
    );
    expect(lesson).toMatchObject({
      percent: 100,
      check: { status: 'done', best: { success: true }, last: { success: false } },
    });
  });

  test('is not complete when the check was done but not passed', () => {
    const lesson = lessonAfter(aRecord(1, { verb: 'completed', activity: 'check', result: { share: 0.5 } }));
    expect(lesson).toMatchObject({ completedAt: null, check: { status: 'to-redo' } });
  });

  test('counts half of a step that is only begun', () => {
    expect(lessonAfter(aRecord(1, { verb: 'initialized', activity: 'guided' })).percent).toBe(10);
  });

  test('totals count each question once, with its last answer', () => {
    const answer = (second: number, id: string, success: boolean) =>
      aRecord(second, { verb: 'answered', activity: `question:${id}`, result: { success } });
    const { totals } = foldRecords([answer(1, 'a', false), answer(2, 'a', true), answer(3, 'b', false)]);
    expect(totals).toMatchObject({ questionsAnswered: 2, questionsRight: 1 });
  });
});

describe('what is suggested next', () => {
  const done = (second: number, activity: 'film' | 'guided' | 'alone', helpCount = 0) =>
    aRecord(second, { verb: 'completed', activity, result: { helpCount } });

  test('the film first', () => {
    expect(lessonAfter(aRecord(1)).next).toBe('film');
  });

  test('what was begun and not finished', () => {
    expect(lessonAfter(aRecord(1, { verb: 'initialized', activity: 'guided' })).next).toBe('guided');
  });

  test('the way after the most difficult one done: the film may be skipped', () => {
    expect(lessonAfter(done(1, 'guided')).next).toBe('alone');
    expect(lessonAfter(done(1, 'alone')).next).toBe('check');
  });

  test('alone once more when much help was needed', () => {
    expect(lessonAfter(done(1, 'alone', 5)).next).toBe('alone');
  });

  test('after a missed check, the guided practice, then the check again', () => {
    const missed = aRecord(2, { verb: 'failed', activity: 'check' });
    expect(lessonAfter(done(1, 'alone'), missed).next).toBe('guided');
    expect(lessonAfter(done(1, 'alone'), missed, done(3, 'guided')).next).toBe('check');
  });

  test('nothing once the check and the quiz are done', () => {
    const lesson = lessonAfter(
      aRecord(1, { verb: 'passed', activity: 'check' }),
      aRecord(2, { verb: 'completed', activity: 'quiz', result: { share: 1 } }),
    );
    expect(lesson.next).toBe(null);
  });
});
