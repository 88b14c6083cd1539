/*
 * A notification of the phone for follow-ups that are due. A page can only show one while it is open: for another day, the
 * reminder of the calendar is the one that is sure.
 */

export type NoticeState = 'unsupported' | 'askable' | 'granted' | 'denied';

export function noticeState(): NoticeState {
  if (typeof Notification === 'undefined') return 'unsupported';
  return Notification.permission === 'default' ? 'askable' : Notification.permission;
}

/** Asks for the permission; call it at a tap. */
export async function askForNotices(): Promise<NoticeState> {
  await Notification.requestPermission();
  return noticeState();
}

/** Shows that `count` follow-ups are due. Android only lets the service worker show it. */
export async function showDueNotice(count: number): Promise<void> {
  const title = count === 1 ? 'Une relance à faire' : `${count} relances à faire`;
  const options = { body: 'Un court message suffit.', tag: 'clicnjob-relances', lang: 'fr' };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration) await registration.showNotification(title, options);
  else new Notification(title, options);
}
