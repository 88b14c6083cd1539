/*
 * How the tabs of one browser learn that everything was erased: a key of localStorage that comes and goes at once, which
 * the other tabs are told of (BroadcastChannel is missing in Safari 15.0).
 */

const SIGNAL = 'wipe-signal';

/** Tells the other tabs. Nothing stays. */
export function tellOtherTabs(): void {
  try {
    localStorage.setItem(SIGNAL, '1');
    localStorage.removeItem(SIGNAL);
  } catch {
    // Without storage there is nothing to tell with; each tab has its own idle guard.
  }
}

/** Leaves this page for `home()` when another tab erases everything: what is on the screen is the person's too. */
export function leaveWhenAnotherTabWipes(home: () => string): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === SIGNAL && newValue !== null) location.replace(home());
  });
}
