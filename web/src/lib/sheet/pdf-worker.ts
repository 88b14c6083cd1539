/** What a worker that makes a PDF says once: the file, or why there is none. */
export type PdfAnswer = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: string };

/** In the page: has a worker make its PDF, then ends it. Rejects when it cannot be loaded, or the PDF cannot be made. */
export function makePdfIn(worker: Worker, request: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.ok) resolve(data.pdf);
      else reject(new Error(data.reason));
    };
    worker.onerror = () => reject(new Error('the worker of the PDF could not be loaded'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** In the worker: answers each request with the PDF that `make` makes of it. */
export function answerWithPdf<Request>(make: (request: Request) => Promise<Uint8Array<ArrayBuffer>>): void {
  const answer = (message: PdfAnswer, transfer: Transferable[] = []) =>
    (self as unknown as Worker).postMessage(message, transfer);

  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    try {
      const pdf = await make(data);
      answer({ ok: true, pdf }, [pdf.buffer]);
    } catch (error) {
      answer({ ok: false, reason: String(error) });
    }
  };
}
