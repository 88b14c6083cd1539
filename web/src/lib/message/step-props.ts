import type { LetterDraft } from '@wetechcare/core/letter/draft-file.ts';
import type { Resume, ResumeFile } from '@wetechcare/core/resume/resume.ts';
import type { Device } from '#lib/device/device.svelte.ts';
import type { LetterEditor } from './letter-editor.svelte.ts';

/** What every screen after the choice of a kind is given. */
export interface LetterStepProps {
  editor: LetterEditor;
  draft: LetterDraft;
  device: Device;
  /** Everything of the CV tool; null when no CV was begun. */
  resumes: ResumeFile | null;
  /** The CV that goes with the message; null when none was begun. */
  resume: Resume | null;
}
