/*
 * How safe three pictures are, and how kind. Somebody in a room sees all nicknames and can try a little on each, so what is tried on
 * one learner hardly counts: the room's allowance does.
 */

export interface Guessing {
  pictures: number;
  learners: number;
  wrongTriesPerLearner: number;
  learnerLockMinutes: number;
  wrongTriesPerRoom: number;
  roomWindowMinutes: number;
}

/** Ways to put three different pictures in an order. */
export const threesOf = (pictures: number): number => pictures * (pictures - 1) * (pictures - 2);

/**
 * Wrong tries that somebody who never stops can make in a room whose helper does not open it again: on each learner so many, then as
 * many after each lock, within the room's allowance of each window.
 */
export function triesInRoom(guessing: Guessing, minutes: number): number {
  const turns = Math.ceil(minutes / guessing.learnerLockMinutes);
  const windows = Math.ceil(minutes / guessing.roomWindowMinutes);
  return Math.min(
    guessing.learners * turns * guessing.wrongTriesPerLearner,
    windows * guessing.wrongTriesPerRoom,
  );
}

/**
 * Probability, 0 to 1, that somebody who guesses in a room for `minutes` opens at least one learner's place: tries / threes. That is
 * exact when they try different threes on one learner, and the most it can be when they spread them (Boole's inequality). Each time
 * the helper opens a paused room again it may be run once more.
 */
export function guessingRisk(guessing: Guessing, minutes: number, reopenings = 0): number {
  return Math.min(1, ((1 + reopenings) * triesInRoom(guessing, minutes)) / threesOf(guessing.pictures));
}

/**
 * Probability, 0 to 1, that honest people use up the room's allowance while all of them sign in within one window: that there are
 * `wrongTries` failures before `learners` successes (negative binomial distribution).
 * @param wrongShare share of the tries that are wrong, 0 to 1, each on its own
 */
export function honestPauseRisk(learners: number, wrongShare: number, wrongTries: number): number {
  let probability = (1 - wrongShare) ** learners;
  let fewer = 0;
  for (let failures = 0; failures < wrongTries; failures += 1) {
    fewer += probability;
    probability *= ((learners + failures) / (failures + 1)) * wrongShare;
  }
  return Math.max(0, 1 - fewer);
}
