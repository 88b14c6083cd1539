/*
 * Days and hours as people write them, in a folded text.
 */

export const WEEK_DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const MONTHS =
  'janvier|janv|fevrier|fev|mars|avril|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec';

export const DATED = new RegExp(
  `\\b(?:${WEEK_DAYS.join('|')})\\b|\\b(?:\\d{1,2}|1er|premier) ?(?:${MONTHS})\\b|\\b\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b|\\ble \\d{1,2}\\b|\\b(?:demain|apres-demain|aujourd'hui)\\b`,
);

export const TIMED =
  /\b(?:[01]?\d|2[0-3]) ?(?:h|heures?|:)(?: ?[0-5]\d)?\b|\b(?:neuf|dix|onze|huit|sept|quatorze|quinze|seize|dix-sept) heures?\b|\bmidi\b/;

/** The day of an appointment `2026-11-27T10:00`, as the pattern that finds it in a folded text: its number or its name. */
export function dayPattern(at: string): RegExp {
  const [, month = '', day = ''] = /^\d{4}-(\d{2})-(\d{2})/.exec(at) ?? [];
  const week = WEEK_DAYS[new Date(`${at.slice(0, 10)}T00:00Z`).getUTCDay()] ?? DATED.source;
  const number = String(Number(day));
  return new RegExp(
    `\\b${week}\\b|\\b0?${number}(?:er)? ?(?:${MONTHS})\\b|\\b0?${number}[/.-]0?${Number(month)}\\b|\\ble ${number}\\b`,
  );
}

const HOUR_WORDS: Record<number, string> = {
  8: 'huit',
  9: 'neuf',
  10: 'dix',
  11: 'onze',
  12: 'midi|douze',
  14: 'quatorze|deux',
  15: 'quinze|trois',
  16: 'seize|quatre',
  17: 'dix-sept|cinq',
};

/** The hour of an appointment, as the pattern that finds it in a folded text. */
export function hourPattern(at: string): RegExp {
  const [, hours = '', minutes = ''] = /T(\d{2}):(\d{2})/.exec(at) ?? [];
  const hour = Number(hours);
  const after = minutes === '00' ? '(?: ?00)?' : ` ?${minutes}`;
  const word = HOUR_WORDS[hour];
  return new RegExp(`\\b0?${hour} ?(?:h|heures?|:)${after}(?!\\d)${word ? `|\\b(?:${word})\\b` : ''}`);
}
