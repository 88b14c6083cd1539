/*
 * Phone numbers as they are typed and as a CV prints them. French plan of numbering: ten digits from 01 to 09, those of
 * Guadeloupe, Guyane, Martinique, La Réunion and Mayotte among them. (Arcep, decision 2018-0881; Wikipedia, +33.)
 */

export type PhoneFault = 'too-short' | 'too-long' | 'no-first-zero' | 'premium' | 'not-digits' | 'all-same';

export type ReadPhone =
  { ok: true; printed: string } | { ok: false; fault: PhoneFault; digits: number; printed?: string };

/** Prefixes under which French ten-digit numbers are called from abroad. */
const FRENCH_PREFIX = /^(?:\+|00)(?:33|262|590|594|596)(?:0?)(?=[1-9]\d{8}$)/;
const FRENCH_DIGITS = 10;
const FEWEST_FOREIGN_DIGITS = 7;
/** (ITU-T, recommendation E.164.) */
const MOST_FOREIGN_DIGITS = 15;

/** Digits of an Arabic keyboard. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const inPairs = (digits: string) => (digits.match(/\d{1,2}/g) ?? []).join(' ');

/** The number as somebody typed it, read: how a CV prints it, or what is wrong with it and how many digits there are. */
export function readPhone(text: string): ReadPhone {
  const typed = text
    .normalize('NFKC')
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .trim();
  const bare = typed.replace(/\(0\)/g, '').replace(/[\s./()_\u2010-\u2015-]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  if (!/^\+?\d+$/.test(bare)) return { ok: false, fault: 'not-digits', digits };
  if (/^\+?0?\d?0+$/.test(bare) && digits >= FEWEST_FOREIGN_DIGITS)
    return { ok: false, fault: 'all-same', digits };
  const national = bare.replace(FRENCH_PREFIX, '0');
  if (/^(?:\+|00)/.test(national)) return readForeign(typed, national, digits);
  if (/^[1-9]\d{8}$/.test(national))
    return { ok: false, fault: 'no-first-zero', digits, printed: inPairs(`0${national}`) };
  if (national.length !== FRENCH_DIGITS)
    return { ok: false, fault: national.length < FRENCH_DIGITS ? 'too-short' : 'too-long', digits };
  if (/^0?(\d)\1+$/.test(national) || /^0\d0+$/.test(national))
    return { ok: false, fault: 'all-same', digits };
  if (/^08/.test(national)) return { ok: false, fault: 'premium', digits };
  return /^0/.test(national)
    ? { ok: true, printed: inPairs(national) }
    : { ok: false, fault: 'too-long', digits };
}

function readForeign(typed: string, bare: string, allDigits: number): ReadPhone {
  const number = bare.replace(/^00/, '+');
  const digits = number.length - 1;
  if (digits < FEWEST_FOREIGN_DIGITS) return { ok: false, fault: 'too-short', digits: allDigits };
  if (digits > MOST_FOREIGN_DIGITS) return { ok: false, fault: 'too-long', digits: allDigits };
  if (/^\+33/.test(number))
    return { ok: false, fault: digits < 11 ? 'too-short' : 'too-long', digits: digits - 1 };
  const spaced = typed
    .replace(/^00/, '+')
    .replace(/\(0\)/g, '')
    .replace(/[^+\d]+/g, ' ')
    .trim();
  return { ok: true, printed: spaced };
}

/** « 06 12 34 56 78 », or the text as it was when it is not a number that can be called. */
export function formatPhone(text: string): string {
  const read = readPhone(text);
  return read.ok ? read.printed : text;
}
