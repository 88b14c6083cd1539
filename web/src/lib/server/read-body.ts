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

/** The body as text; undefined when it is longer than `most` bytes. */
export async function readBody(request: Request, most: number): Promise<string | undefined> {
  return (await readBodyBytes(request, most))?.toString('utf8');
}
