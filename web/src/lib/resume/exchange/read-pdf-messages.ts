import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import type { WhyUnreadable } from './unreadable-file.ts';

/* What the worker that reads a PDF answers to its bytes. */

export type ReadPdfAnswer =
  | { ok: true; pieces: TextPiece[] }
  /** `why` is null when the reader itself failed. */
  | { ok: false; why: WhyUnreadable | null; reason: string };
