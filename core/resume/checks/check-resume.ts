import { RESUME_STEPS } from '../resume-step.ts';
import type { Resume } from '../resume.ts';
import { checkCapitals } from './check-capitals.ts';
import { checkCity, checkEmail, checkName, checkPhone, checkPhoto } from './check-contact.ts';
import { checkAvailability, checkDates } from './check-dates.ts';
import { checkCar, checkItems, checkTaskVerbs, checkTwice } from './check-experiences.ts';
import { checkGaps } from './check-gaps.ts';
import { checkJobEchoed, checkLicences } from './check-job.ts';
import { checkLengths } from './check-lengths.ts';
import { checkPersonalNumbers, checkPrivateDetails } from './check-personal-data.ts';
import { checkQualities } from './check-qualities.ts';
import { checkSections } from './check-sections.ts';
import {
  checkConfusions,
  checkFirstPerson,
  checkLaughs,
  checkPictures,
  checkTexting,
} from './check-wording.ts';
import type { Check, CheckContext } from './check.ts';
import type { Remark } from './remark.ts';

/*
 * What could be better in a CV, by rules alone: the same CV on the same day always has the same remarks. One file for each
 * theme; a new check is added to this list.
 */

const CHECKS: readonly Check[] = [
  checkPersonalNumbers,
  checkName,
  checkPhone,
  checkEmail,
  checkCity,
  checkPhoto,
  checkSections,
  checkItems,
  checkDates,
  checkAvailability,
  checkPrivateDetails,
  checkFirstPerson,
  checkTexting,
  checkConfusions,
  checkLaughs,
  checkPictures,
  checkCapitals,
  checkLengths,
  checkTwice,
  checkQualities,
  checkTaskVerbs,
  checkJobEchoed,
  checkLicences,
  checkCar,
  checkGaps,
];

const WEIGHTS: readonly Remark['weight'][] = ['must', 'should', 'could'];

/**
 * The remarks on a CV, the most important first, then in the order of the questions. None for an empty CV.
 * @param context `job` is the job wanted with its phrases, when it is known
 */
export function checkResume(resume: Resume, context: CheckContext): Remark[] {
  const rank = ({ weight, step }: Remark) =>
    WEIGHTS.indexOf(weight) * RESUME_STEPS.length + RESUME_STEPS.indexOf(step);
  return CHECKS.flatMap((check) => check(resume, context)).sort((a, b) => rank(a) - rank(b));
}
