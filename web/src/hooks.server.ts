import { building, dev } from '$app/env';
import { admitRequest, forStaffOnly } from '#lib/server/access/admit-request.ts';
import { closeAppDatabase, database, openAppDatabase } from '#lib/server/app-database.ts';
import { log } from '#lib/server/log/log.ts';
import { noteRoute } from '#lib/server/log/request-route.ts';
import { keepTidy } from '#lib/server/keep-tidy.ts';
import { siteOf } from '#lib/content/site-of.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';

export const init: ServerInit = async () => {
  if (building) return;
  await openAppDatabase();
  const stopTidying = keepTidy(database());
  process.once('sveltekit:shutdown', () => {
    stopTidying();
    void closeAppDatabase();
  });
};

/**
 * Lets in who may come in (access/routes.ts), and writes in the document which site it belongs to: its theme and its icon are there
 * before any script.
 */
export const handle: Handle = async ({ event, resolve }) => {
  noteRoute(event.platform, event.route.id);
  event.locals.staff = null;
  // Pages made by the build are the same for everybody.
  const refusal = building ? null : await admitRequest(event, database);
  const response =
    refusal ??
    (await resolve(event, {
      transformPageChunk: ({ html }) => html.replace(/%wetechcare\.site%/g, siteOf(event.url.pathname)),
    }));
  return building ? response : forStaffOnly(event, response);
};

/** Logs what went wrong and where, never who asked for it nor what they gave. While developing, the message is there too. */
export const handleError: HandleServerError = ({ error, event, kind }) => {
  if (kind !== 'unknown') return;
  log.error({ error, method: event.request.method, route: event.route.id }, 'A request failed');
  if (dev) console.error(error);
};
