import type { Layout } from '@wetechcare/core/resume/layout/layout.ts';
import type { ResumeFonts } from './draw-resume.ts';

/* What the page and the worker of the PDF say to each other. */

export interface PdfRequest {
  id: number;
  layout: Layout;
  /** Those of the scripts other than Latin. */
  fonts: ResumeFonts;
}

export type PdfAnswer =
  { id: number; ok: true; pdf: Uint8Array<ArrayBuffer> } | { id: number; ok: false; reason: string };
