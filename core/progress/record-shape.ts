/* The patterns and limits of version 1, said once for the phone's parser and the server's schema. */

export const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const DEVICE = /^[0-9a-z-]{8,40}$/;
export const LESSON = /^(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*)$/;
export const CONTENT_VERSION = /^[0-9A-Za-z.:+-]{1,40}$/;
export const VERB = /^[a-z]+(?:-[a-z]+)*$/;
export const ACTIVITY = /^[a-z]+(?::[A-Za-z0-9_-]+)?$/;
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const NAME = /^[A-Za-z0-9_-]+$/;

/** Longest text of any field, in characters. */
export const LONGEST_TEXT = 80;
/** Most goals or traps in one result. */
export const MOST_NAMES = 50;
/** Longest time one record may claim, in seconds (a day). */
export const LONGEST_TIME = 86_400;
/** Most requests for help one record may claim. */
export const MOST_HELP = 1_000;

/** True when the text is a real moment written as `Date.toISOString()` does: the 31st of June is none. */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}
