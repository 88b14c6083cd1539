/**
 * The oldest browsers that a learner's page must run on: see docs/decisions/001-browser-floor.md. The build lowers syntax to
 * the same floor (web/vite.config.ts); what it cannot lower is found here.
 */
export const FLOOR = { chrome: 79, safari: 15.0 };

/** Something newer than the floor: the versions that first had it (Infinity: none yet). */
export interface Newer {
  name: string;
  chrome: number;
  safari: number;
}

/** A use of something newer than the floor. */
export interface Finding {
  feature: Newer;
  /** A few characters around it, to find it in a file of one line. */
  excerpt: string;
}

export function isNewer({ chrome, safari }: Newer): boolean {
  return chrome > FLOOR.chrome || safari > FLOOR.safari;
}

const EXCERPT_CHARACTERS = 40;

/** The text around a place, on one line. */
export function excerptAt(source: string, start: number): string {
  return source
    .slice(Math.max(0, start - EXCERPT_CHARACTERS), start + EXCERPT_CHARACTERS)
    .replace(/\s+/g, ' ')
    .trim();
}
