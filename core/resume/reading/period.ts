import { TITLE_LANGUAGES, type Experience, type PartialDate } from '../resume.ts';
import { printedDate } from '../printed-words.ts';
import { plain } from '../../practice/text.ts';
import { trimSigns } from './split-text.ts';

/*
 * Dates as people write them on a CV: « juin 2023 – août 2023 », « 06/2023 », « du 12/06/2023 au 30/08/2023 », « depuis 2022 »,
 * « 2021-2022 », « été 2024 », « juin à août 2023 ».
 */

export interface Period extends Pick<Experience, 'start' | 'end' | 'isCurrent'> {
  /** The text without it. */
  rest: string;
}

const SHORT_MONTHS: readonly (readonly string[])[] = [
  ['janv', 'jan'],
  ['fevr', 'fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  [],
  ['jun'],
  ['juil', 'jul'],
  ['aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

/** Names of months without accents, in the languages of the titles, and their numbers. */
const MONTHS = new Map<string, number>();
SHORT_MONTHS.forEach((names, index) => {
  const month = index + 1;
  for (const name of names) MONTHS.set(name, month);
  for (const language of TITLE_LANGUAGES) {
    const printed = printedDate(`2000-${String(month).padStart(2, '0')}`, language);
    MONTHS.set(plain(printed.replace('2000', '')), month);
  }
});

/** From a summer, the two months in which most summer jobs are. */
const SEASONS = new Map<string, readonly [number, number]>([
  ['printemps', [3, 5]],
  ['ete', [7, 8]],
  ['automne', [9, 11]],
]);

interface FoundDate {
  start: PartialDate;
  end: PartialDate;
  /** A month whose year stands later: « juin à août 2023 ». */
  month: number;
  /** Its year has two digits: « 06/23 » may be something else. */
  isShort: boolean;
  /** Where it ends in the text. */
  to: number;
}

const YEAR = '(?:19[5-9]|20\\d)\\d(?!\\d)';
const FORMS = {
  iso: new RegExp(`(${YEAR})-(0[1-9]|1[0-2])(?:-\\d\\d)?(?!\\d)`, 'y'),
  numeric: new RegExp(`(?:\\d{1,2}[/.-])?(0?[1-9]|1[0-2])\\s?[/.-]\\s?(${YEAR})`, 'y'),
  short: /(?:\d{1,2}[/.])?(0[1-9]|1[0-2])[/.](\d\d)(?![\d/.])/y,
  worded: new RegExp(
    `(?:\\d{1,2}(?:er)?\\s+)?([\\p{L}\\p{M}]{3,10})\\.?(?:\\s+(?:de\\s+)?|(?=\\d))(${YEAR})`,
    'uy',
  ),
  year: new RegExp(`(${YEAR})`, 'y'),
  month: /(?:\d{1,2}(?:er)?\s+)?([\p{L}\p{M}]{3,10})\.?(?![\p{L}\p{M}])/uy,
};

const at = (form: RegExp, text: string, index: number): RegExpExecArray | null => {
  form.lastIndex = index;
  return form.exec(text);
};

const dated = (year: string, month: number | string): PartialDate =>
  `${year}-${String(month).padStart(2, '0')}`;

function dateAt(text: string, index: number): FoundDate | null {
  const found = (match: RegExpExecArray, start: PartialDate, end = start, isShort = false): FoundDate => ({
    start,
    end,
    month: 0,
    isShort,
    to: index + match[0].length,
  });
  const iso = at(FORMS.iso, text, index);
  if (iso) return found(iso, dated(iso[1]!, iso[2]!));
  const numeric = at(FORMS.numeric, text, index);
  if (numeric) return found(numeric, dated(numeric[2]!, numeric[1]!));
  const short = at(FORMS.short, text, index);
  if (short) return found(short, dated(`20${short[2]!}`, short[1]!), undefined, true);
  const worded = at(FORMS.worded, text, index);
  if (worded) {
    const word = plain(worded[1]!);
    const month = MONTHS.get(word);
    if (month) return found(worded, dated(worded[2]!, month));
    const season = SEASONS.get(word);
    if (season) return found(worded, dated(worded[2]!, season[0]), dated(worded[2]!, season[1]));
  }
  const year = at(FORMS.year, text, index);
  if (year) return found(year, year[1]!);
  const alone = at(FORMS.month, text, index);
  const month = alone ? MONTHS.get(plain(alone[1]!)) : undefined;
  return alone && month ? { ...found(alone, ''), month } : null;
}

const SINCE = /(?:depuis|since|منذ)\s+(?:le\s+|début\s+|fin\s+)?/iuy;
const FROM = /(?:de|du|d’|d'|from|entre|en|le|dès)\s+(?:début\s+|fin\s+|mi-)?/iuy;
const TO = /\s*(?:-|–|—|−|→|>|\/|à|au|to|et|jusqu[’']?(?:à|en|au)?)\s*(?:fin\s+|début\s+|mi-)?/iuy;
const NOW =
  /(?:à ce jour|ce jour|jour|aujourd[’']hui|maintenant|actuel(?:lement|le)?|présent|present|now|today|en cours|en poste|\.{3}|…)(?![\p{L}\p{M}])/iuy;
const SHORT_END = /(\d\d)(?!\d)/y;

function periodAt(text: string, index: number): (Omit<Period, 'rest'> & { to: number }) | null {
  const since = at(SINCE, text, index);
  const from = since ?? at(FROM, text, index);
  const first = dateAt(text, index + (from?.[0].length ?? 0)) ?? null;
  if (!first) return null;
  if (since) {
    if (first.start === '' || first.isShort) return null;
    const now = at(TO, text, first.to) && NOW;
    const goesOn = now && at(now, text, TO.lastIndex);
    return { start: first.start, end: '', isCurrent: true, to: goesOn ? now.lastIndex : first.to };
  }
  const to = at(TO, text, first.to);
  if (to) {
    const next = first.to + to[0].length;
    if (at(NOW, text, next) && first.start !== '')
      return { start: first.start, end: '', isCurrent: true, to: NOW.lastIndex };
    const shortEnd = /^\d{4}$/.test(first.start) && /^\s*[-–/]\s*$/.test(to[0]) && at(SHORT_END, text, next);
    const second = dateAt(text, next);
    if (second && second.start !== '' && first.isShort === second.isShort) {
      const start = first.month > 0 ? dated(second.start.slice(0, 4), first.month) : first.start;
      return { start, end: second.end, isCurrent: false, to: second.to };
    }
    if (shortEnd && Number(shortEnd[1]) > Number(first.start.slice(2)))
      return {
        start: first.start,
        end: first.start.slice(0, 2) + shortEnd[1]!,
        isCurrent: false,
        to: SHORT_END.lastIndex,
      };
  }
  if (first.start === '' || (first.isShort && !/\d+[/.]\d+[/.]/.test(text.slice(index, first.to))))
    return null;
  return {
    start: first.start,
    end: first.end === first.start ? '' : first.end,
    isCurrent: false,
    to: first.to,
  };
}

/** The first period or date that the text holds, and the text without it; null when there is none. */
export function findPeriod(text: string): Period | null {
  for (const { index, 0: before } of text.matchAll(/(?:^|[^\p{L}\p{M}\p{N}/.])(?=[\p{L}\p{N}])/gu)) {
    const begin = index + before.length;
    const found = periodAt(text, begin);
    if (!found) continue;
    const { to, ...period } = found;
    const parts = [text.slice(0, begin).replace(/\(\s*$/, ''), text.slice(to).replace(/^\s*\)/, '')];
    const rest = parts.map(trimSigns).filter((part) => part !== '');
    return { ...period, rest: rest.join('\t') };
  }
  return null;
}
