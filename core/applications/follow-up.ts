import type { Application } from './application.ts';
import { daysAfter } from './day.ts';

/** After how many days without an answer it is usual to write again. */
export const FOLLOW_UP_DAYS = 10;

/**
 * The day from which to write again, counted from the last message that left, `2026-12-05`; null before one has left, or when its
 * day cannot be read.
 */
export function followUpDay({
  sentOn,
  followedUpOn,
}: Pick<Application, 'sentOn' | 'followedUpOn'>): string | null {
  return daysAfter(followedUpOn === '' ? sentOn : followedUpOn, FOLLOW_UP_DAYS);
}

/**
 * The applications that have waited ten days for an answer, the oldest first.
 * @param today local day, `2026-11-25`
 */
export function dueFollowUps(applications: readonly Application[], today: string): Application[] {
  return applications
    .filter((application) => {
      if (application.status === 'follow-up-due') return true;
      const day = followUpDay(application);
      return application.status === 'sent' && day !== null && day <= today;
    })
    .sort((one, other) => one.sentOn.localeCompare(other.sentOn));
}
