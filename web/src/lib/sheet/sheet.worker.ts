import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import './replace-all.ts';
import { bytesOfDataUrl } from './bytes-of-data-url.ts';
import { drawSheet } from './draw-sheet.ts';
import type { SheetContent } from './sheet-content.ts';
import type { SheetAnswer } from './sheet-messages.ts';

/*
 * Makes the PDF away from the page, so that the page stays alive on a slow phone. The fonts are inside the built file:
 * one file to fetch, one file to keep.
 */

const answer = (message: SheetAnswer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

self.onmessage = async ({ data }: MessageEvent<SheetContent>) => {
  try {
    const pdf = await drawSheet(
      data,
      { regular: bytesOfDataUrl(regular), bold: bytesOfDataUrl(bold) },
      new Date(),
    );
    answer({ ok: true, pdf }, [pdf.buffer]);
  } catch (error) {
    answer({ ok: false, reason: String(error) });
  }
};
