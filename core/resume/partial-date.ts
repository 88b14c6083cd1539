import { FRENCH_MONTHS } from '../french/months.ts';
import type { PartialDate } from './resume.ts';

/** The months that a partial date may mean, counted from the year 0: twelve for a year alone. */
export interface MonthSpan {
  first: number;
  last: number;
}

/** The months of `2024-06` (one) or `2024` (twelve); null when it is empty or no date. */
export function monthsOf(date: PartialDate): MonthSpan | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(date.trim());
  if (!match) return null;
  const january = Number(match[1]) * 12;
  if (match[2] === undefined) return { first: january, last: january + 11 };
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { first: january + month - 1, last: january + month - 1 } : null;
}

/** The month of a day, `2026-11-25`. */
export function monthOfDay(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** « juin 2024 ». */
export function monthInWords(month: number): string {
  return `${FRENCH_MONTHS[month % 12]} ${Math.floor(month / 12)}`;
}
