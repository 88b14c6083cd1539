import { version } from '$app/env';
import { keepThisPage } from '#lib/device/offline.ts';

/**
 * Keeps the CV tool as far as it was loaded, so that it works without a network: call it again after something heavy came. Only on a
 * device that is the person's own.
 * @param also addresses that a worker has fetched, or the worker itself
 */
export function keepResumeTool(also: readonly string[] = []): void {
  void keepThisPage({ page: '/clicnjob/cv', title: 'Mon CV', version, also, chosen: true });
}
