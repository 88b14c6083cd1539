import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import { piecesOfPdf } from './pieces-of-pdf.ts';
import ReadPdfWorker from './read-pdf.worker.ts?worker';

/**
 * The pieces of text of a PDF, read in a worker that ends with it: a file that makes it fail takes nothing along.
 * @throws UnreadableFile when the file is the trouble; another error when the worker could not be loaded
 */
export async function readPdf(pdf: Uint8Array<ArrayBuffer>): Promise<TextPiece[]> {
  const worker = new ReadPdfWorker();
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('the reader of PDF files could not be loaded'));
  });
  try {
    return await Promise.race([piecesOfPdf(pdf, worker), failed]);
  } finally {
    worker.terminate();
  }
}
