import latinBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import latinRegular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import extBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import extRegular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline';
import '#lib/sheet/replace-all.ts';
import { bytesOfDataUrl } from '#lib/sheet/bytes-of-data-url.ts';
import { drawResume, type ResumeFonts } from './draw-resume.ts';
import type { PdfAnswer, PdfRequest } from './pdf-messages.ts';

/*
 * Makes the PDF away from the page, so that the page stays alive on a slow phone. The Latin fonts are inside the built file; the
 * page brings those of other scripts. The worker stays, so that the next PDF is quick.
 */

const LATIN: ResumeFonts = {
  latin: { regular: bytesOfDataUrl(latinRegular), bold: bytesOfDataUrl(latinBold) },
  'latin-ext': { regular: bytesOfDataUrl(extRegular), bold: bytesOfDataUrl(extBold) },
};

const answer = (message: PdfAnswer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

self.onmessage = async ({ data: { id, layout, fonts } }: MessageEvent<PdfRequest>) => {
  try {
    const pdf = await drawResume(layout, { ...LATIN, ...fonts }, new Date());
    answer({ id, ok: true, pdf }, [pdf.buffer]);
  } catch (error) {
    answer({ id, ok: false, reason: String(error) });
  }
};
