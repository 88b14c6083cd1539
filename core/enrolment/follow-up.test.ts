import { describe, expect, test } from 'vitest';
import { foldRecords } from '../progress/fold.ts';
import type { LearningRecord } from '../progress/record.ts';
import { aRecord } from '../progress/test-records.ts';
import { followUp } from './follow-up.ts';

const after = (...records: LearningRecord[]) => followUp(foldRecords(records));
const help = (second: number, activity: string) => aRecord(second, { verb: 'asked-help', activity });

describe('a learner is stuck', () => {
  test('when a check was missed and not passed since', () => {
    const missed = aRecord(1, { verb: 'failed', activity: 'check', result: { share: 0.5 } });
    expect(after(missed)).toMatchObject([{ isStuck: true, next: 'guided', isComplete: false }]);
    const passed = aRecord(2, { verb: 'passed', activity: 'check' });
    expect(after(missed, passed)).toMatchObject([{ isStuck: false, percent: 100, isComplete: true }]);
  });

  test('when the step in hand took more than two helps', () => {
    const begun = aRecord(0, { verb: 'initialized', activity: 'guided' });
    expect(after(begun, help(1, 'guided'), help(2, 'guided'))).toMatchObject([{ isStuck: false }]);
    expect(after(begun, help(1, 'guided'), help(2, 'guided'), help(3, 'guided'))).toMatchObject([
      { isStuck: true, next: 'guided' },
    ]);
  });

  test('no longer once the step is done and the next one begins', () => {
    const done = aRecord(4, { verb: 'completed', activity: 'guided' });
    expect(after(help(1, 'guided'), help(2, 'guided'), help(3, 'guided'), done)).toMatchObject([
      { isStuck: false, next: 'alone' },
    ]);
  });

  test('when it was done alone with much help, and is to be done alone again', () => {
    const done = aRecord(1, { verb: 'completed', activity: 'alone', result: { helpCount: 3 } });
    expect(after(done)).toMatchObject([{ isStuck: true, next: 'alone' }]);
  });
});

test('where they are stuck comes first, then the latest', () => {
  const list = after(
    aRecord(1, { lesson: 'missed', verb: 'failed', activity: 'quiz' }),
    aRecord(2, { lesson: 'earlier', activity: 'film' }),
    aRecord(3, { lesson: 'latest', activity: 'film' }),
  );
  expect(list.map(({ lesson }) => lesson)).toEqual(['missed', 'latest', 'earlier']);
});

test('who did nothing has no lesson to follow', () => {
  expect(after()).toEqual([]);
});
