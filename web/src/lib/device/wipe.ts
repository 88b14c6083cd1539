import { deleteDatabase } from './delete-database.ts';
import { wipePages } from './offline.ts';
import { browserStorage } from './ownership.ts';
import { sessionStore } from './session-storage.ts';
import { tellOtherTabs } from './wipe-signal.ts';

/*
 * "J’ai fini, tout effacer": nothing of the person stays on the device. The page itself is left with a full load, which
 * drops its memory; the entries of the browser's own history cannot be erased by a page.
 */

/** Erases everything the site keeps on the device. A part that fails never keeps the others from being erased. */
export async function wipeDevice(): Promise<void> {
  for (const storage of [browserStorage(), sessionStore()]) {
    try {
      storage?.clear();
    } catch {
      // Blocked storage holds nothing of ours.
    }
  }
  forgetCookies();
  await Promise.all([deleteDatabase().catch(ignore), wipePages().catch(ignore)]);
  tellOtherTabs();
}

/** Opens `home` in place of this page, with an empty memory. */
export function leaveFor(home: string): void {
  try {
    history.replaceState(null, '', home);
  } catch {
    // Safari refuses after 100 changes in 30 seconds; the page is replaced anyway.
  }
  location.replace(home);
}

/**
 * Loads the page again when the browser brings it back from its memory of pages ("back" after the wipe would show it as it was,
 * with what was typed in it).
 * @param mustForget asked when the page comes back: true unless the device is the person's own
 * @returns how to stop listening
 */
export function reloadWhenBroughtBack(mustForget: () => boolean): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && mustForget()) location.reload();
  };
  addEventListener('pageshow', onShow);
  return () => removeEventListener('pageshow', onShow);
}

function forgetCookies(): void {
  for (const cookie of document.cookie.split(';')) {
    const name = cookie.split('=')[0]!.trim();
    if (name) document.cookie = `${name}=; path=/; max-age=0`;
  }
}

const ignore = () => undefined;
