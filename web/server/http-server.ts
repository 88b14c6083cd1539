import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isPartOfPage, partHeaders, securityHeaders } from './security-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** Longer than the minute after which the usual load balancers drop an idle connection, so that they are the ones to do it. */
const KEEP_ALIVE_MILLISECONDS = 65_000;
const HEADERS_MILLISECONDS = 20_000;
/** A slow phone may take long to send its records. */
const REQUEST_MILLISECONDS = 120_000;

/** Headers in which `prepareOrigin` tells the application how it was reached. What a client sends under these names is lost. */
export const PROTOCOL_HEADER = 'x-wetechcare-protocol';
export const HOST_HEADER = 'x-wetechcare-host';

/**
 * The HTTP side of the application: security headers on every answer, and an error in one request never ends the others.
 * @param origin what browsers see in the address bar; undefined: plain http on whatever host they ask for
 */
export function createHttpServer(handler: Handler, origin: URL | undefined): Server {
  const headers = securityHeaders(origin?.protocol === 'https:');
  const forParts = partHeaders(headers);
  const settings = {
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    headersTimeout: HEADERS_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
  };
  return createServer(settings, (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    for (const [name, value] of isPartOfPage(path) ? forParts : headers) response.setHeader(name, value);
    prepareOrigin(request, origin);
    Promise.resolve()
      .then(() => handler(request, response, () => answerPlainly(response, 404)))
      .catch((error: unknown) => {
        console.error(error);
        answerPlainly(response, 500);
      });
  });
}

function prepareOrigin(request: IncomingMessage, origin: URL | undefined): void {
  request.headers[PROTOCOL_HEADER] = origin?.protocol.replace(':', '') ?? 'http';
  request.headers[HOST_HEADER] = origin?.host ?? request.headers.host;
}

function answerPlainly(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status).end();
}
