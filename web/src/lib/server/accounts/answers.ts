/** Answers of the account's endpoints: never kept by a cache on the way. */
export function answer(
  status: number,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

export const answerJson = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  answer(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

/** A refusal by its reason, which the device puts into words. */
export const refuse = (status: number, reason: string, headers: Record<string, string> = {}): Response =>
  answerJson(status, { reason }, headers);

/** A body that is too long (413), or no JSON (400). */
export const unreadable = (status: 413 | 400): Response =>
  refuse(status, status === 413 ? 'too-long' : 'not-json');

/** @param wait seconds */
export const tooMany = (wait: number): Response => refuse(429, 'too-many', { 'retry-after': `${wait}` });

/** 410 tells a device that its account was erased and that it has to erase what it kept. */
export const signedOut = (erased: boolean): Response =>
  erased ? refuse(410, 'erased') : refuse(401, 'signed-out');
