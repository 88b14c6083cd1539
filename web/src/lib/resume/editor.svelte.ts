import { writeResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import { resumeOf, type Resume, type ResumeFile } from '@wetechcare/core/resume/resume.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';
import { RESUME_KEY } from './resume-key.ts';

const MOST_UNDOS = 200;

/** The CV being made: what it is, how it changes, and the way back. */
export interface ResumeEditor {
  /** Everything kept; reactive. */
  readonly file: ResumeFile;
  /** The base, which the questions fill in; reactive. */
  readonly base: Resume;
  /** The variant looked at, null for the base; reactive. */
  readonly variantId: string | null;
  /** The CV as it is shown and printed; reactive. */
  readonly shown: Resume;
  readonly canUndo: boolean;
  /** True while the last change is being written to the device; reactive. */
  readonly isSaving: boolean;
  /**
   * Lays `patch` over the base. Changes of the same `field` one after the other are undone together: a word, not each letter.
   */
  change: (patch: Partial<Resume>, field: string) => void;
  changeFile: (file: ResumeFile, field: string) => void;
  show: (variantId: string | null) => void;
  undo: () => void;
}

/** Edits `first`, and keeps it among `documents` at every change. */
export function createResumeEditor(documents: KeptTexts, first: ResumeFile): ResumeEditor {
  let file = $state.raw(first);
  let variantId = $state<string | null>(null);
  let past = $state.raw<readonly ResumeFile[]>([]);
  let unsaved = $state(0);
  let lastField = '';
  const shown = $derived(resumeOf(file, variantId));

  function become(next: ResumeFile): void {
    file = next;
    unsaved += 1;
    void documents.write(RESUME_KEY, writeResumeFile(next)).then(() => (unsaved -= 1));
  }

  function changeFile(next: ResumeFile, field: string): void {
    if (field !== lastField) past = [...past.slice(-MOST_UNDOS + 1), file];
    lastField = field;
    become(next);
  }

  return {
    get file() {
      return file;
    },
    get base() {
      return file.resume;
    },
    get variantId() {
      return variantId;
    },
    get shown() {
      return shown;
    },
    get canUndo() {
      return past.length > 0;
    },
    get isSaving() {
      return unsaved > 0;
    },
    change: (patch, field) => changeFile({ ...file, resume: { ...file.resume, ...patch } }, field),
    changeFile,
    show(id) {
      variantId = id;
    },
    undo() {
      const before = past[past.length - 1];
      if (!before) return;
      past = past.slice(0, -1);
      lastField = '';
      become(before);
      if (!before.variants.some(({ id }) => id === variantId)) variantId = null;
    },
  };
}
