// Its main part looks for this one in the same world: no second worker, no address to load it from.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ReadPdfAnswer } from './read-pdf-messages.ts';
import { piecesOfPdf } from './pieces-of-pdf.ts';
import { UnreadableFile } from './unreadable-file.ts';

/*
 * Reads a PDF away from the page, so that the page stays alive on a slow phone.
 */

const answer = (message: ReadPdfAnswer) => (self as unknown as Worker).postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  try {
    answer({ ok: true, pieces: await piecesOfPdf(data) });
  } catch (error) {
    answer({ ok: false, why: error instanceof UnreadableFile ? error.why : null, reason: String(error) });
  }
};
