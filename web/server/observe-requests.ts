import type { Logger } from 'pino';
import { requestDurations } from '../src/lib/server/request-durations.ts';
import type { Observer } from './http-server.ts';

/** Writes one line per request, an error where the server is at fault, and counts how long answers take. */
export function observeRequests(log: Logger): Observer {
  return {
    answered({ method, route, status, milliseconds, isWhole, isStream }) {
      const cut = isWhole ? undefined : true;
      const line = { method, route, status, milliseconds: Math.round(milliseconds), cut };
      if (status !== null && status >= 500) log.error(line, 'request');
      else log.info(line, 'request');
      if (isStream) return;
      requestDurations.observe({ route, status: classOf(status) }, milliseconds / 1000);
    },
    failed(error) {
      log.error({ error }, 'A request failed');
    },
  };
}

/** `2xx`, `4xx`…; `none` when the client left first. */
function classOf(status: number | null): string {
  return status === null ? 'none' : `${Math.floor(status / 100)}xx`;
}
