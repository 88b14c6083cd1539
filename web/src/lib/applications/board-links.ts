/*
 * The screens of the board are links of its page, so that "back" leads to the screen before.
 */

/** The board, one application of it, or a new one. */
export type BoardScreen = { show: 'board' } | { show: 'new' } | { show: 'one'; id: string };

const NEW = '#nouvelle';
const ONE = '#candidature-';

export function boardHash(screen: BoardScreen): string {
  if (screen.show === 'new') return NEW;
  return screen.show === 'one' ? ONE + encodeURIComponent(screen.id) : '#tableau';
}

/** The screen that a hash names; the board for any other. */
export function boardScreen(hash: string): BoardScreen {
  if (hash === NEW) return { show: 'new' };
  if (!hash.startsWith(ONE)) return { show: 'board' };
  try {
    return { show: 'one', id: decodeURIComponent(hash.slice(ONE.length)) };
  } catch {
    return { show: 'board' };
  }
}
