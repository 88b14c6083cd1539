import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { routeOf } from '../src/lib/server/log/request-route.ts';
import { isPartOfPage, partHeaders, securityHeaders } from './security-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** What may be told of a request: nothing of who made it, nor what was asked for. */
export interface AnsweredRequest {
  method: string;
  /** `/api/transfers/[name]`, `(file)` or `(none)`. */
  route: string;
  /** Null when the client left before there was one. */
  status: number | null;
  /** From the first byte of the request to the last of the answer. */
  milliseconds: number;
  /** False when the connection broke before the answer was sent whole. */
  isWhole: boolean;
  /** True for a stream of events, which lasts as long as the page is open. */
  isStream: boolean;
}

/** Told of every request once it is over, and of every error that a handler let through. */
export interface Observer {
  answered(request: AnsweredRequest): void;
  failed(error: unknown): void;
}

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
export function createHttpServer(handler: Handler, origin: URL | undefined, observer: Observer): Server {
  const headers = securityHeaders(origin?.protocol === 'https:');
  const forParts = partHeaders(headers);
  const settings = {
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    headersTimeout: HEADERS_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
  };
  return createServer(settings, (request, response) => {
    const began = performance.now();
    response.once('close', () => observer.answered(answeredRequest(request, response, began)));
    const path = request.url?.split('?')[0] ?? '';
    for (const [name, value] of isPartOfPage(path) ? forParts : headers) response.setHeader(name, value);
    prepareOrigin(request, origin);
    Promise.resolve()
      .then(() => handler(request, response, () => answerPlainly(response, 404)))
      .catch((error: unknown) => {
        observer.failed(error);
        answerPlainly(response, 500);
      });
  });
}

function answeredRequest(request: IncomingMessage, response: ServerResponse, began: number): AnsweredRequest {
  return {
    method: request.method ?? '',
    route: routeOf(request),
    status: response.headersSent ? response.statusCode : null,
    milliseconds: performance.now() - began,
    isWhole: response.writableFinished,
    isStream: String(response.getHeader('content-type')).startsWith('text/event-stream'),
  };
}

function prepareOrigin(request: IncomingMessage, origin: URL | undefined): void {
  request.headers[PROTOCOL_HEADER] = origin?.protocol.replace(':', '') ?? 'http';
  request.headers[HOST_HEADER] = origin?.host ?? request.headers.host;
}

function answerPlainly(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status).end();
}
