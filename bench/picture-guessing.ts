import { guessingRisk, honestPauseRisk, threesOf } from '@wetechcare/core/identity/picture-guessing.ts';
import { PICTURE_LIMITS, PICTURES } from '@wetechcare/core/identity/pictures.ts';

/*
 * `node bench/picture-guessing.ts`: how often an hour of guessing opens a place in a room of 60 learners, for the pictures and the
 * limits we have (first row) and for others; and how often 40 honest people, of whom one try in ten, or in five, is wrong, use up the
 * room's allowance. A computation: see core/identity/picture-guessing.ts.
 */

const GOAL = 1e-4;
const LEARNERS = 60;
const HONEST = 40;

const scientific = (probability: number) => probability.toExponential(1);

const ours = [PICTURES.length, PICTURE_LIMITS.wrongTriesPerRoom] as const;
const others = [
  [40, 5],
  [40, 60],
  [48, 10],
  [48, 20],
  [60, 40],
  [86, 60],
] as const;

console.log(`Goal: less than ${GOAL} for ${LEARNERS} learners and 60 minutes`);
console.table(
  [ours, ...others].map(([pictures, wrongTriesPerRoom]) => {
    const risk = guessingRisk({ ...PICTURE_LIMITS, pictures, learners: LEARNERS, wrongTriesPerRoom }, 60);
    return {
      pictures,
      threes: threesOf(pictures),
      'wrong tries per room and hour': wrongTriesPerRoom,
      'opened in an hour': scientific(risk),
      'once in': Math.floor(1 / risk),
      goal: risk < GOAL ? 'reached' : 'missed',
      'honest pause, 10 % wrong': scientific(honestPauseRisk(HONEST, 0.1, wrongTriesPerRoom)),
      '20 % wrong': scientific(honestPauseRisk(HONEST, 0.2, wrongTriesPerRoom)),
    };
  }),
);
