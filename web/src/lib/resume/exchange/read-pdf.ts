import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import type { ReadPdfAnswer } from './read-pdf-messages.ts';
import ReadPdfWorker from './read-pdf.worker.ts?worker';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The pieces of text of a PDF, read in a worker that ends with it.
 * @throws UnreadableFile when the file is the trouble; another error when the worker could not be loaded
 */
export function readPdf(pdf: Uint8Array<ArrayBuffer>): Promise<TextPiece[]> {
  const worker = new ReadPdfWorker();
  return new Promise<TextPiece[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadPdfAnswer>) => {
      if (data.ok) resolve(data.pieces);
      else reject(data.why ? new UnreadableFile(data.why) : new Error(data.reason));
    };
    worker.onerror = () => reject(new Error('the reader of PDF files could not be loaded'));
    worker.postMessage(pdf, [pdf.buffer]);
  }).finally(() => worker.terminate());
}
