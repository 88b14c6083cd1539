import { APPLICATION_STATUSES, type Application, type ApplicationStatus } from './application.ts';
import { statusOn } from './status.ts';

export interface Column {
  status: ApplicationStatus;
  applications: Application[];
}

/**
 * The board of a day: a column for each status, in the order in which an application goes through them. Within a column, what
 * has waited longest comes first, then the nearest interview; answers and what is only spotted, the newest first.
 * @param today local day, `2026-11-25`
 */
export function board(applications: readonly Application[], today: string): Column[] {
  return APPLICATION_STATUSES.map((status) => ({
    status,
    applications: applications
      .filter((application) => statusOn(application, today) === status)
      .sort((one, other) => inOrder(status, one, other)),
  }));
}

function inOrder(status: ApplicationStatus, one: Application, other: Application): number {
  const byAge = other.updatedAt.localeCompare(one.updatedAt) || one.id.localeCompare(other.id);
  if (status === 'interview') return one.interviewAt.localeCompare(other.interviewAt) || byAge;
  if (status === 'sent' || status === 'follow-up-due') return one.sentOn.localeCompare(other.sentOn) || byAge;
  return byAge;
}
