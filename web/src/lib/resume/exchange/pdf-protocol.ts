import type { WhyUnreadable } from './unreadable-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/*
 * Speaks with the worker of pdf.js 5.6 as its own page part does (its class MessageHandler), for the three things a reader of
 * text asks. That page part, which draws, weighs 490 KB and needs browsers far above our floor; this does not.
 */

/** One end of a channel to the worker. */
export interface PdfPort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Message>) => void): void;
}

interface Message {
  sourceName: string;
  targetName: string;
  action?: string;
  callback?: number;
  callbackId?: number;
  stream?: number;
  streamId?: number;
  data?: unknown;
  chunk?: unknown;
  reason?: { name?: string; message?: string };
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: Error) => void;
  chunks: unknown[];
}

/** pdf.js refuses to speak with another version of itself. */
const VERSION = '5.6.205';
const CALLBACK = { data: 1, error: 2 };
const STREAM = { close: 3, enqueue: 4, error: 5, startComplete: 8 };
const DOCUMENT = 'document';
const DOCUMENT_WORKER = `${DOCUMENT}_worker`;

const WHY: Partial<Record<string, WhyUnreadable>> = {
  PasswordException: 'password',
  InvalidPDFException: 'damaged',
};

function errorOf(reason: Message['reason']): Error {
  const why = WHY[reason?.name ?? ''];
  return why ? new UnreadableFile(why) : new Error(`${reason?.name}: ${reason?.message}`);
}

/** A node of the structure: an element, or a content that the page marks with the same id. */
export interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** A text, or the beginning or the end of a marked content. */
export type ContentItem =
  { str: string; transform: number[]; width: number; fontName: string } | { type: string; id?: string };

export interface PdfPage {
  /** Degrees by which it is turned to be read. */
  rotate: number;
  /** Left, bottom, right, top. */
  view: [number, number, number, number];
}

export class PdfReader {
  readonly #port: PdfPort;
  readonly #waiting = new Map<string, Waiting>();
  #opened: Waiting | null = null;
  #lastId = 0;

  constructor(port: PdfPort) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#receive(data));
  }

  /**
   * Opens a document. @returns its number of pages
   * @throws UnreadableFile when it is damaged or has a password
   */
  async open(pdf: Uint8Array<ArrayBuffer>): Promise<number> {
    const request = {
      docId: DOCUMENT,
      apiVersion: VERSION,
      data: pdf,
      disableAutoFetch: true,
      enableXfa: false,
      evaluatorOptions: {
        maxImageSize: -1,
        disableFontFace: true,
        ignoreErrors: true,
        isEvalSupported: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        canvasMaxAreaInBytes: -1,
        useSystemFonts: false,
        useWasm: false,
        useWorkerFetch: false,
      },
    };
    this.#send({ sourceName: 'main', targetName: 'worker', action: 'configure', data: { verbosity: 0 } });
    await this.#ask('main', 'worker', 'GetDocRequest', request, [pdf.buffer]);
    const opened = new Promise((resolve, reject) => (this.#opened = { resolve, reject, chunks: [] }));
    this.#send({ sourceName: DOCUMENT, targetName: DOCUMENT_WORKER, action: 'Ready', data: null });
    return (await opened) as number;
  }

  page(index: number): Promise<PdfPage> {
    return this.#askDocument('GetPage', { pageIndex: index }) as Promise<PdfPage>;
  }

  structure(index: number): Promise<StructureNode | null> {
    return this.#askDocument('GetStructTree', { pageIndex: index }) as Promise<StructureNode | null>;
  }

  /** The texts of a page with the marks around them, in the order in which they are drawn. */
  async content(index: number): Promise<ContentItem[]> {
    const streamId = (this.#lastId += 1);
    const chunks = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(`stream-${streamId}`, { resolve, reject, chunks: [] });
      this.#send({
        sourceName: DOCUMENT,
        targetName: DOCUMENT_WORKER,
        action: 'GetTextContent',
        streamId,
        data: { pageId: index, pageIndex: index, includeMarkedContent: true, disableNormalization: false },
        desiredSize: Infinity,
      });
    });
    return (chunks as { items: ContentItem[] }[]).flatMap(({ items }) => items);
  }

  #askDocument(action: string, data: unknown): Promise<unknown> {
    return this.#ask(DOCUMENT, DOCUMENT_WORKER, action, data);
  }

  #ask(
    sourceName: string,
    targetName: string,
    action: string,
    data: unknown,
    transfer: Transferable[] = [],
  ): Promise<unknown> {
    const callbackId = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(`callback-${callbackId}`, { resolve, reject, chunks: [] });
      this.#send({ sourceName, targetName, action, callbackId, data }, transfer);
    });
  }

  #send(message: Message & { desiredSize?: number }, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  #receive(message: Message): void {
    if (message.stream !== undefined) this.#receivePart(message);
    else if (message.callback !== undefined) {
      const waiting = this.#take(`callback-${message.callbackId}`);
      if (message.callback === CALLBACK.data) waiting?.resolve(message.data);
      else waiting?.reject(errorOf(message.reason));
    } else this.#hear(message);
  }

  #receivePart({ stream, streamId, chunk, reason }: Message): void {
    const name = `stream-${streamId}`;
    if (stream === STREAM.enqueue) this.#waiting.get(name)?.chunks.push(chunk);
    const isRefused = stream === STREAM.startComplete && reason !== undefined;
    if (stream !== STREAM.close && stream !== STREAM.error && !isRefused) return;
    const waiting = this.#take(name);
    if (stream === STREAM.close) waiting?.resolve(waiting.chunks);
    else waiting?.reject(errorOf(reason));
  }

  /** What the worker says or asks by itself. */
  #hear({ sourceName, targetName, action, callbackId, data }: Message): void {
    if (action === 'GetDoc')
      this.#opened?.resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
    if (action === 'DocException') this.#opened?.reject(errorOf(data as Message['reason']));
    if (action === 'PasswordRequest') this.#opened?.reject(new UnreadableFile('password'));
    // Fonts and tables of characters that a file leaves to its reader: text is read without them.
    else if (callbackId !== undefined)
      this.#send({
        sourceName: targetName,
        targetName: sourceName,
        callback: CALLBACK.error,
        callbackId,
        reason: { name: 'UnknownErrorException', message: 'not available' },
      });
  }

  #take(name: string): Waiting | undefined {
    const waiting = this.#waiting.get(name);
    this.#waiting.delete(name);
    return waiting;
  }
}
