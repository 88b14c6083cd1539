import type { NicknameEntry } from '@wetechcare/core/enrolment/read-nicknames.ts';
import type { CardOwner } from './cards/learner-cards.ts';

/** Why a list cannot be read at all. */
export type ListProblem = 'empty' | 'too-long' | 'not-text';

/** Where a helper is when they enrol learners. `form`: id of the form, which makes it count once. */
export type EnrolmentStep =
  | { step: 'list'; problem: ListProblem }
  | { step: 'check'; form: string; entries: NicknameEntry[]; leftOut: number }
  | { step: 'done'; owners: CardOwner[] }
  | { step: 'already'; form: string; nicknames: string[] };
