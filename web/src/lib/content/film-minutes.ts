/** Seconds that one step of a film takes on average: pointer, typing, spoken sentence. */
const STEP_SECONDS = 5;

/** Length of a film in minutes, at least 1. */
export function filmMinutes(steps: number): number {
  return Math.max(1, Math.round((steps * STEP_SECONDS) / 60));
}
