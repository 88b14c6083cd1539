import { createHash, timingSafeEqual } from 'node:crypto';

/** Any of these means that somebody else's request was passed on to us. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

export interface MetricsRequest {
  headers: Headers;
  /** Of the connection, whatever the headers say. */
  remoteAddress: string | undefined;
}

/**
 * Whether this request may see the metrics: with METRICS_TOKEN, who gives it (`Authorization: Bearer …`), from anywhere; without
 * one, a program on this machine, and nobody through a proxy.
 * @param addressHeader ADDRESS_HEADER: one more header that a proxy writes
 */
export function mayReadMetrics(
  { headers, remoteAddress }: MetricsRequest,
  token: string | undefined,
  addressHeader: string | undefined,
): boolean {
  if (token) return isSame(headers.get('authorization') ?? '', `Bearer ${token}`);
  const throughProxy = [...PROXY_HEADERS, ...(addressHeader ? [addressHeader] : [])].some((name) =>
    headers.has(name),
  );
  return !throughProxy && LOOPBACK.test(remoteAddress ?? '');
}

/** Takes the same time wherever the two differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
