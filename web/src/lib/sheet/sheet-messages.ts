/** What the worker says once: the file, or why there is none. */
export type SheetAnswer = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: string };
