const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

function instantOf(day: string): number | null {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return null;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return dayOf(instant) === day ? instant : null;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** True for a day of the calendar as `2026-11-25`; false for `2026-02-30`. */
export const isDay = (day: string): boolean => instantOf(day) !== null;

/** True for a day and a time as `2026-12-01T10:00`. */
export const isDayAndTime = (text: string): boolean =>
  /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10));

/** The day that comes `count` days later; null when `day` is no day, or the year would have more than four digits. */
export function daysAfter(day: string, count: number): string | null {
  const instant = instantOf(day);
  if (instant === null) return null;
  const later = dayOf(instant + count * MILLISECONDS);
  return DAY.test(later) ? later : null;
}

/** How many days there are from one day to another; null when one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [instantOf(from), instantOf(to)];
  return start === null || end === null ? null : Math.round((end - start) / MILLISECONDS);
}
