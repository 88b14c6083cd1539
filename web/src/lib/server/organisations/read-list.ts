/** Longest list that is read, in bytes: far more than sixty lines. */
export const LONGEST_LIST = 100_000;

export type ReadList = { ok: true; text: string } | { ok: false; reason: 'too-long' | 'not-text' };

/** The text of a file: UTF-8, or what Excel writes on a French Windows (windows-1252). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The list of a form: its file (`file`) when one was chosen, else what was pasted (`list`). */
export async function readList(form: FormData): Promise<ReadList> {
  const file = form.get('file');
  const pasted = form.get('list');
  const isFile = file instanceof File && file.size > 0;
  const size = isFile ? file.size : String(pasted ?? '').length;
  if (size > LONGEST_LIST) return { ok: false, reason: 'too-long' };
  const text = isFile ? decode(await file.bytes()) : String(pasted ?? '');
  // A table of Excel or LibreOffice is no text.
  return text.includes('\0') || text.startsWith('PK\u0003\u0004')
    ? { ok: false, reason: 'not-text' }
    : { ok: true, text };
}
