import { version } from '$app/env';
import { TOOL_PACK } from './cache-names.ts';
import { knownDevice } from './current-device.ts';
import { keepThisPage } from './offline.ts';

/**
 * Keeps the CV tool on a device that is the person's own: its three pages (the CV, the message, the applications) with all that is
 * light, and what was loaded of the rest. Call it when one of its pages is open, and again after something heavy came: what is
 * kept already is not fetched again. On any other device it does nothing.
 * @param also addresses that a worker has fetched, and the worker itself: the browser does not list them
 */
export async function keepTool(also: readonly string[] = []): Promise<void> {
  const device = await knownDevice();
  if (device?.ownership !== 'mine') return;
  await keepThisPage({
    page: location.pathname,
    title: document.title,
    version,
    tool: TOOL_PACK,
    also,
    chosen: true,
  });
}
