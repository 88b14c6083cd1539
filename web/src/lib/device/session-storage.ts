/** The browser's sessionStorage, or null where the person has blocked it. */
export function sessionStore(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * Empties sessionStorage whenever the page is hidden or left. SvelteKit writes there where one was in each page, which
 * on a shared computer tells what was read.
 * @param mustForget true unless the device is the person's own
 */
export function keepSessionEmpty(mustForget: () => boolean): void {
  const empty = () => {
    try {
      if (mustForget()) sessionStore()?.clear();
    } catch {
      // Blocked storage holds nothing.
    }
  };
  // SvelteKit writes when the page is hidden; we have to come after it. When the page is left there is no "later", but a
  // listener added now is called after those that were there before.
  addEventListener('visibilitychange', () => setTimeout(empty));
  addEventListener('pagehide', () => {
    empty();
    addEventListener('visibilitychange', empty, { once: true });
  });
}
