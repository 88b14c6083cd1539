import type { Job } from '@wetechcare/core/jobs/job.ts';
import type { ResumeLists } from '@wetechcare/core/resume/resume-lists.ts';
import type { ResumeEditor } from '../editor.svelte.ts';

/** What every question is given. */
export interface StepProps {
  editor: ResumeEditor;
  lists: ResumeLists;
  /** The job wanted with its phrases; null when it is not one of ours, or without a network the first time. */
  job: Job | null;
  /** The day, `2026-11-25`. */
  today: string;
}

/** An id for a new item. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
