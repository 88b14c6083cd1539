/** The body; undefined when it is longer than `most` bytes. Reads no further than that. */
export async function readBodyBytes(request: Request, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export type JsonBody =
  | { ok: true; input: unknown }
  /** 413: longer than allowed; 400: no JSON. */
  | { ok: false; status: 413 | 400 };

/** What a text says in JSON; `ok` false, with 400, when it is none. */
export function parseJson(text: string): JsonBody {
  try {
    return { ok: true, input: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** The body's JSON, read no further than `most` bytes. */
export async function readJson(request: Request, most: number): Promise<JsonBody> {
  const body = await readBodyBytes(request, most);
  return body === undefined ? { ok: false, status: 413 } : parseJson(body.toString('utf8'));
}
