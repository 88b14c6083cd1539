/** Months after which a lesson that nobody checked again is stale. */
export const STALE_AFTER_MONTHS = 6;

/**
 * Is a lesson checked on that day (`2026-11-23`) stale on this other day? True from six calendar months on.
 */
export function isStale(checkedOn: string, today: string): boolean {
  const limit = new Date(`${checkedOn}T00:00:00Z`);
  const day = limit.getUTCDate();
  limit.setUTCDate(1);
  limit.setUTCMonth(limit.getUTCMonth() + STALE_AFTER_MONTHS);
  const lastDay = new Date(Date.UTC(limit.getUTCFullYear(), limit.getUTCMonth() + 1, 0)).getUTCDate();
  limit.setUTCDate(Math.min(day, lastDay));
  return new Date(`${today}T00:00:00Z`) >= limit;
}
