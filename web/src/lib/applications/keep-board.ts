import { version } from '$app/env';
import { keepThisPage } from '#lib/device/offline.ts';

/** Keeps the board with what it has loaded, so that it works without a network. Only on a device that is the person's own. */
export function keepBoard(): void {
  void keepThisPage({ page: '/clicnjob/candidatures', title: 'Mes candidatures', version, chosen: true });
}
