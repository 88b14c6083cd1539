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
  /** Lays `patch` over the draft. Changes of one `field` one after the other are undone together. */
  change: (patch: Partial<LetterDraft>, field: string) => void;
  /** Writes this message from now on. */
  open: (draft: LetterDraft) => void;
  undo: () => void;
}

/** Edits `first`, and keeps it among `documents` at every change. */
export function createLetterEditor(documents: KeptTexts, first: DraftFile): LetterEditor {
  let file = $state.raw(first);
  let past = $state.raw<readonly LetterDraft[]>([]);
  let lastField = '';

  function become(draft: LetterDraft): void {
    file = withFirst(file, draft);
    void documents.write(MESSAGE_KEY, writeDrafts(file));
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
    change(patch, field) {
      const draft = file.drafts[0];
      if (!draft) return;
      if (field === '' || field !== lastField) past = [...past.slice(-MOST_UNDOS + 1), draft];
      lastField = field;
      become({ ...draft, ...patch, updatedAt: new Date().toISOString() });
    },
    open(draft) {
      past = [];
      lastField = '';
      become(draft);
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
