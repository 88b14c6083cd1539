/** Lengths for which a workshop is planned, in minutes. */
export const WORKSHOP_MINUTES = [30, 60, 90] as const;
export type WorkshopMinutes = (typeof WORKSHOP_MINUTES)[number];

/** When each step begins and ends, in minutes from the start of the workshop; the last end is the length of all. */
export function stepTimes(steps: readonly { minutes: number }[]): { from: number; to: number }[] {
  let to = 0;
  return steps.map(({ minutes }) => {
    const from = to;
    to += minutes;
    return { from, to };
  });
}
