import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import './replace-all.ts';
import { bytesOfDataUrl } from './bytes-of-data-url.ts';
import { drawSheet } from './draw-sheet.ts';
import { answerWithPdf } from './pdf-worker.ts';
import type { SheetContent } from './sheet-content.ts';

/*
 * Makes the PDF away from the page, so that the page stays alive on a slow phone. The fonts are inside the built file:
 * one file to fetch, one file to keep.
 */

answerWithPdf((content: SheetContent) =>
  drawSheet(content, { regular: bytesOfDataUrl(regular), bold: bytesOfDataUrl(bold) }, new Date()),
);
