import type { Step } from '@wetechcare/core/progress/record.ts';

/** What a learner does next, as it is told to their helper. */
export const NEXT_STEPS: Record<Step, string> = {
  film: 'regarder le film',
  guided: 's’entraîner avec de l’aide',
  alone: 's’entraîner sans aide',
  check: 'passer la vérification',
  quiz: 'faire le quiz',
};
