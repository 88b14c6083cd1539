import type { Job } from '../../jobs/job.ts';
import type { Resume } from '../resume.ts';
import type { Remark } from './remark.ts';

/** What a check knows besides the CV. */
export interface CheckContext {
  /** The day, `2026-11-25`. */
  today: string;
  /** The job wanted, when it is one of ours and its phrases have arrived. */
  job?: Job;
}

/** One thing that may be wrong: gives its remarks, none when all is well. Never throws, however half written the CV is. */
export type Check = (resume: Resume, context: CheckContext) => Remark[];
