import { FRENCH_MONTHS } from '../french/months.ts';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** Story time as `9:05`. */
export function hourOf(clock: number): string {
  const minutes = Math.floor(clock / 60) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Story time as `mardi 24 novembre`. */
export function dayOf(clock: number): string {
  const date = new Date(clock * 1000);
  const day = date.getUTCDate();
  return `${DAYS[date.getUTCDay()] ?? ''} ${day === 1 ? '1er' : day} ${FRENCH_MONTHS[date.getUTCMonth()] ?? ''}`;
}

/** When something came, seen from now: the hour for today, else the day. */
export function sinceOf(clock: number, now: number): string {
  return Math.floor(clock / 86_400) === Math.floor(now / 86_400) ? hourOf(clock) : dayOf(clock);
}
