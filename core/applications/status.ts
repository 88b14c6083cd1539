import type { Application, ApplicationStatus } from './application.ts';
import { followUpDay } from './follow-up.ts';

/**
 * The application with this status. Sent without a day, it left today; sent again when a follow-up was due, that was the
 * follow-up; answered no more, it has no outcome.
 * @param today local day, `2026-11-25`
 * @param now device clock, ISO 8601
 */
export function withStatus(
  application: Application,
  status: ApplicationStatus,
  { today, now }: { today: string; now: string },
): Application {
  const isFollowUp = status === 'sent' && statusOn(application, today) === 'follow-up-due';
  const hasLeft = status === 'sent' || status === 'follow-up-due';
  return {
    ...application,
    status,
    sentOn: hasLeft && application.sentOn === '' ? today : application.sentOn,
    followedUpOn: isFollowUp ? today : application.followedUpOn,
    outcome: status === 'answered' ? application.outcome : null,
    updatedAt: now,
  };
}

/** Where the application stands on the board: one that was sent ten days ago and has no answer waits for a follow-up. */
export function statusOn(application: Application, today: string): ApplicationStatus {
  const isDue = application.status === 'sent' && (followUpDay(application) ?? '9999') <= today;
  return isDue ? 'follow-up-due' : application.status;
}
