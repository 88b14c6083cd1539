import {
  writeDrafts,
  withFirst,
  type DraftFile,
  type LetterDraft,
} from '@wetechcare/core/letter/draft-file.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';
import { MESSAGE_KEY } from './drafts.ts';

const MOST_UNDOS = 200;

/** The messages, of which the first is being written: how it changes, and the way back. */
export interface LetterEditor {
  /** Reactive; undefined before the first one. */
  readonly draft: LetterDraft | undefined;
  /** The other messages; reactive. */
  readonly others: readonly LetterDraft[];
  readonly canUndo: boolean;
  /** True while the last change is being written to the device; reactive. */
  readonly isSaving: boolean;
  /** Lays `patch` over the draft. Changes of one `field` one after the other are undone together. */
  change: (patch: Partial<LetterDraft>, field: string) => void;
  /** Writes this message from now on. */
  open: (draft: LetterDraft) => void;
  remove: (id: string) => void;
  undo: () => void;
}

/** Edits `first`, and keeps it among `documents` at every change. */
export function createLetterEditor(documents: KeptTexts, first: DraftFile): LetterEditor {
  let file = $state.raw(first);
  let past = $state.raw<readonly DraftFile[]>([]);
  let unsaved = $state(0);
  let lastField = '';

  function become(next: DraftFile): void {
    file = next;
    unsaved += 1;
    void documents.write(MESSAGE_KEY, writeDrafts(next)).then(() => (unsaved -= 1));
  }

  function changeFile(next: DraftFile, field: string): void {
    if (field === '' || field !== lastField) past = [...past.slice(-MOST_UNDOS + 1), file];
    lastField = field;
    become(next);
  }

  return {
    get draft() {
      return file.drafts[0];
    },
    get others() {
      return file.drafts.slice(1);
    },
    get canUndo() {
      return past.length > 0;
    },
    get isSaving() {
      return unsaved > 0;
    },
    change(patch, field) {
      const draft = file.drafts[0];
      if (!draft) return;
      changeFile(withFirst(file, { ...draft, ...patch, updatedAt: new Date().toISOString() }), field);
    },
    open(draft) {
      past = [];
      lastField = '';
      become(withFirst(file, draft));
    },
    remove(id) {
      changeFile({ ...file, drafts: file.drafts.filter((draft) => draft.id !== id) }, '');
    },
    undo() {
      const before = past[past.length - 1];
      if (!before) return;
      past = past.slice(0, -1);
      lastField = '';
      become(before);
    },
  };
}
