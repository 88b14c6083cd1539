import type { ResumeStep } from '../resume-step.ts';
import type { Resume } from '../resume.ts';

/** Something about a CV that could be better, told kindly, with a way to mend it. */
export interface Remark {
  /** Names the check: `fanciful-email`. With `field` and `itemId`, no other remark of the CV has the same. */
  id: string;
  /** The question where it is mended. */
  step: ResumeStep;
  /** The field there: a key of Resume, or of one of its items. */
  field: string;
  /** The experience, training, quality, language or licence it is about; absent for what is alone of its kind. */
  itemId?: string;
  /** `must`: an employer would stop here. `should`: worth a minute. `could`: good to know. */
  weight: 'must' | 'should' | 'could';
  /** What was seen and why it matters, in plain French, with "tu". */
  text: string;
  /** Ways to mend it in one tap; none when only the person can. */
  mends: Mend[];
  /** Where one learns more. */
  link?: { href: string; text: string };
}

export interface Mend {
  /** On a button: begins with a verb. */
  label: string;
  apply: (resume: Resume) => Resume;
}
