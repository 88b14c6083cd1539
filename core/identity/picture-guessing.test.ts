import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessingRisk, honestPauseRisk, threesOf, triesInRoom, type Guessing } from './picture-guessing.ts';
import { PICTURE_LIMITS, PICTURES } from './pictures.ts';

const ours = (learners: number): Guessing => ({ pictures: PICTURES.length, learners, ...PICTURE_LIMITS });

describe('an hour of guessing', () => {
  test('in a room of 60 opens a place less than once in 10,000', () => {
    expect(guessingRisk(ours(60), 60)).toBeLessThan(1e-4);
  });

  test('cannot try more often than is computed, whatever the order and the moments of the tries', () => {
    const limits = fc.record({
      pictures: fc.constant(60),
      learners: fc.integer({ min: 1, max: 4 }),
      wrongTriesPerLearner: fc.integer({ min: 1, max: 4 }),
      learnerLockMinutes: fc.integer({ min: 1, max: 8 }),
      wrongTriesPerRoom: fc.integer({ min: 1, max: 30 }),
      roomWindowMinutes: fc.integer({ min: 1, max: 30 }),
    });
    const tries = fc.array(fc.record({ minute: fc.nat(59), learner: fc.nat(3) }), { maxLength: 300 });
    fc.assert(
      fc.property(limits, tries, (guessing, wanted) => {
        const made: number[] = [];
        const inARow = new Map<number, number>();
        const lockedUntil = new Map<number, number>();
        for (const { minute, learner } of [...wanted].sort((a, b) => a.minute - b.minute)) {
          const recent = made.filter((at) => at > minute - guessing.roomWindowMinutes).length;
          if (recent >= guessing.wrongTriesPerRoom) break;
          if (learner >= guessing.learners || minute < (lockedUntil.get(learner) ?? 0)) continue;
          made.push(minute);
          const wrong = (inARow.get(learner) ?? 0) + 1;
          inARow.set(learner, wrong % guessing.wrongTriesPerLearner);
          if (wrong === guessing.wrongTriesPerLearner)
            lockedUntil.set(learner, minute + guessing.learnerLockMinutes);
        }
        expect(made.length).toBeLessThanOrEqual(triesInRoom(guessing, 60));
      }),
    );
  });

  test('on one learner is right as often as tries are among the threes', () => {
    const threes = [0, 1, 2, 3].flatMap((one) =>
      [0, 1, 2, 3].flatMap((two) =>
        [0, 1, 2, 3]
          .filter((three) => new Set([one, two, three]).size === 3)
          .map((three) => [one, two, three]),
      ),
    );
    expect(threesOf(4)).toBe(threes.length);
    const guessing = { ...ours(1), pictures: 4, wrongTriesPerRoom: 6, wrongTriesPerLearner: 6 };
    const opened = threes.filter((_, right) => right < 6).length;
    expect(guessingRisk(guessing, 10)).toBeCloseTo(opened / threes.length, 12);
  });

  test('is as dangerous again each time the helper opens the room again', () => {
    expect(guessingRisk(ours(60), 60, 2)).toBeCloseTo(3 * guessingRisk(ours(60), 60), 12);
  });
});

describe('honest people', () => {
  test('40 of whom one try in ten is wrong close their room less than once in a million', () => {
    expect(honestPauseRisk(40, 0.1, PICTURE_LIMITS.wrongTriesPerRoom)).toBeLessThan(1e-6);
  });

  test('40 of whom one try in five is wrong close it less than once in a hundred', () => {
    expect(honestPauseRisk(40, 0.2, PICTURE_LIMITS.wrongTriesPerRoom)).toBeLessThan(0.01);
  });

  test('are counted as chance does', () => {
    expect(honestPauseRisk(1, 0.3, 4)).toBeCloseTo(0.3 ** 4, 12);
    expect(honestPauseRisk(2, 0.3, 1)).toBeCloseTo(1 - 0.7 ** 2, 12);
    expect(honestPauseRisk(2, 0.3, 2)).toBeCloseTo(1 - 0.7 ** 2 - 2 * 0.3 * 0.7 ** 2, 12);
    expect(honestPauseRisk(40, 0, 20)).toBe(0);
  });
});
