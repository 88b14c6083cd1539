import { version } from '$app/env';
import { keepThisPage } from '#lib/device/offline.ts';

/** Keeps the message tool with what it has loaded, so that it works without a network. Only on a device that is the person's own. */
export function keepMessageTool(): void {
  void keepThisPage({ page: '/clicnjob/message', title: 'Mon message', version, chosen: true });
}
