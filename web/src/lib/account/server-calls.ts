import type { SyncAnswer, SyncRequest } from '@wetechcare/core/sync/sync-shape.ts';

/** `offline`: nobody answered; `busy`: the server asks to wait, or is mending itself. */
export type Failure = 'offline' | 'busy' | 'signed-out' | 'erased' | 'wrong-code' | 'refused';
export type Called<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A server that has not answered by then will not: the network is one of those that are there only by name. In milliseconds. */
const PATIENCE = 20_000;

const FAILURES: Record<number, Failure> = { 401: 'signed-out', 410: 'erased', 429: 'busy' };

/** Shorter bodies are not worth compressing. */
const SMALLEST_COMPRESSED = 1000;

/** The text compressed; null when it is short, or the browser cannot. */
async function compress(text: string): Promise<Blob | null> {
  if (text.length < SMALLEST_COMPRESSED) return null;
  return typeof CompressionStream === 'undefined'
    ? null
    : new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  token?: string;
  body?: unknown;
}

async function call<Value>(path: string, { method, token, body }: Call): Promise<Called<Value>> {
  const text = body === undefined ? null : JSON.stringify(body);
  const compressed = text === null ? null : await compress(text);
  const headers: Record<string, string> = {};
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (text !== null) headers['content-type'] = 'application/json';
  if (compressed) headers['content-encoding'] = 'gzip';
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: compressed ?? text,
      signal: waiting.signal,
      cache: 'no-store',
    });
    if (!response.ok) {
      const failure = FAILURES[response.status] ?? (response.status >= 500 ? 'busy' : 'refused');
      return { ok: false, failure };
    }
    const value = (response.status === 204 ? undefined : await response.json()) as Value;
    return { ok: true, value };
  } catch {
    return { ok: false, failure: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** Makes an account and signs this device in. @returns the words of its resume code: the only copy there is */
export const createRemoteAccount = (shared: boolean) =>
  call<{ words: string[]; token: string }>('/api/account', { method: 'POST', body: { shared } });

/** Signs this device in with a resume code. */
export async function signIn(code: string, shared: boolean): Promise<Called<{ token: string }>> {
  const called = await call<{ token: string }>('/api/sign-in', { method: 'POST', body: { code, shared } });
  return !called.ok && called.failure === 'signed-out' ? { ok: false, failure: 'wrong-code' } : called;
}

/** Gives the account another resume code; the old one ends. */
export const renewCode = (token: string) =>
  call<{ words: string[] }>('/api/account/resume-code', { method: 'POST', token });

/** Erases the account and all that the server has of it. */
export const eraseRemoteAccount = (token: string) =>
  call<undefined>('/api/account', { method: 'DELETE', token });

/** One exchange of learning records. */
export const exchange = (token: string, body: SyncRequest) =>
  call<SyncAnswer>('/api/sync', { method: 'POST', token, body });
