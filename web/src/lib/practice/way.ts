import type { Way } from '@wetechcare/core/progress/record.ts';

export type { Way };

/** How an exercise ended, for the learner's records. */
export interface Outcome {
  way: Way;
  complete: boolean;
  goals: string[];
  traps: string[];
  /** Share of the goals reached, 0 to 1. */
  share: number;
  helpCount: number;
  seconds: number;
}
