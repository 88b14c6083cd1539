import type { IncomingMessage } from 'node:http';

/** On the request itself, under a name that every copy of this module shares: the build has its own. */
const ROUTE = Symbol.for('wetechcare.route');

type RoutedRequest = IncomingMessage & { [ROUTE]?: string };

/** What is sent before SvelteKit looks for a route: scripts, pictures, pages that were made by the build. */
const FILE = '(file)';
const NO_ROUTE = '(none)';

/**
 * Notes which route answers a request, for the log and the metrics.
 * @param platform SvelteKit's `event.platform`, which adapter-node fills; absent in development
 * @param route SvelteKit's `event.route.id`: `/api/transfers/[name]`, never what was asked for
 */
export function noteRoute(platform: unknown, route: string | null): void {
  const request = (platform as { req?: RoutedRequest } | undefined)?.req;
  if (request) request[ROUTE] = route ?? NO_ROUTE;
}

/** The route that answered: `/api/transfers/[name]`, `(file)` or `(none)`. */
export function routeOf(request: IncomingMessage): string {
  return (request as RoutedRequest)[ROUTE] ?? FILE;
}
