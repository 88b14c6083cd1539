import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import { piecesOfPdf } from '../../src/lib/resume/exchange/pieces-of-pdf.ts';
import type { PdfPort } from '../../src/lib/resume/exchange/pdf-protocol.ts';

/** Where pdf.js keeps its handler for what talks with it in the same thread. */
interface WithPdfWorker {
  pdfjsWorker?: { WorkerMessageHandler: { initializeFromPort(port: unknown): void } };
}

/** Reads a PDF as the device does, in this thread: for tests and benches in Node. */
export async function readPdfInNode(pdf: Uint8Array<ArrayBuffer>): Promise<TextPiece[]> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  const { port1, port2 } = new MessageChannel();
  (globalThis as WithPdfWorker).pdfjsWorker!.WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  try {
    return await piecesOfPdf(pdf.slice(), port1 as unknown as PdfPort);
  } finally {
    port1.close();
  }
}
