/*
 * Real personal numbers are never welcome in an exercise. They are recognised by their control keys, refused kindly, and
 * stored nowhere. The false data of the lessons are invalid on purpose, so that they pass.
 */

export type PersonalNumber = 'social-security' | 'card' | 'iban';

const SEPARATOR = '[\\s./_\\u2010-\\u2015-]';
const SEPARATORS = new RegExp(SEPARATOR, 'g');
const BETWEEN = new RegExp(`${SEPARATOR}{1,2}`);

function compact(text: string): string {
  return text.toUpperCase().replace(SEPARATORS, '');
}

/**
 * French social security number (NIR): 13 characters, then a key of two digits: 97 - (number mod 97); Corsica's 2A and
 * 2B count as 19 and 18. (Arrêté du 27 février 1991, INSEE.) Without its key, 13 digits are taken as real when sex, month
 * and département are possible.
 */
export function isSocialSecurityNumber(text: string): boolean {
  const number = compact(text);
  const match = /^([12])(\d{2})(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])(\d{3})(\d{3})(\d{2})?$/.exec(number);
  if (!match) return false;
  if (!match[7]) return match[4] !== '00' && Number(match[3]) <= 12;
  const body = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(body) % 97) === Number(match[7]);
}

/**
 * Payment card: 13 to 19 digits that begin with 2 to 6 and satisfy Luhn's key (ISO/IEC 7812-1, annex B). 14 digits are left
 * alone: that is the number of an employer (SIRET), which has the same key.
 */
export function isCardNumber(text: string): boolean {
  const digits = compact(text);
  if (!/^[2-6]\d{12}(\d{2,6})?$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Length of an account number in each country. (SWIFT, IBAN Registry, release 99; African countries outside it: their central banks.) */
const IBAN_LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BF28BG22BH22BI27BJ28BR29BY28CF27CG27CH21CI28CM27CR22CV25CY28CZ24DE22DJ27DK18DO28DZ26EE20EG29' +
  'ES24FI18FO18FR27GA27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IR26IS26IT27JO30KM27KW30KZ20LB28LC32LI21LT20LU20LV21LY25' +
  'MA28MC27MD24ME22MG27MK19ML28MR27MT31MU30NE28NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SD18SE24SI19SK24SM27SN28SO23ST25' +
  'SV28TD27TG28TL23TN24TR26UA29VA22VG24XK20';
const FEWEST_IBAN_DIGITS = 12;

function ibanLength(country: string): number {
  return Number(new RegExp(`^(?:....)*?${country}(..)`).exec(IBAN_LENGTHS)?.[1] ?? 0);
}

/** Bank account number: the four first characters moved to the end, letters as 10 to 35, mod 97 is 1 (ISO 13616-1). */
export function isIban(text: string): boolean {
  const number = compact(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(number) || number.length !== ibanLength(number.slice(0, 2)))
    return false;
  if (number.replace(/\D/g, '').length < FEWEST_IBAN_DIGITS) return false;
  let remainder = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    for (const digit of String(parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

function holdsIban(text: string): boolean {
  for (const { index } of text.matchAll(/[A-Z]{2}\d{2}/gi)) {
    const length = ibanLength(text.slice(index, index + 2).toUpperCase());
    const found =
      length > 0 &&
      new RegExp(`^(?:[A-Z0-9]${SEPARATOR}{0,2}){${length - 1}}[A-Z0-9](?![A-Z0-9])`, 'i').exec(
        text.slice(index),
      );
    if (found && isIban(found[0])) return true;
  }
  return false;
}

const RUN = new RegExp(`\\d+[AB]?\\d*(?:${SEPARATOR}{1,2}\\d+[AB]?\\d*)*`, 'gi');
const LONGEST = 19;

/**
 * A card or social security number made of whole groups among digits that follow each other ("né en 1985 4970 1012…"). Cards are
 * written by three digits or more: phone numbers and dates, written by two, never look like one.
 */
function numberAmong(groups: readonly string[]): PersonalNumber | null {
  for (let first = 0; first < groups.length; first++) {
    let number = '';
    let wide = true;
    for (let last = first; last < groups.length; last++) {
      const group = groups[last] ?? '';
      number += group;
      wide &&= group.length >= 3;
      if (number.length > LONGEST) break;
      const alone = first === last || (first === 0 && last === groups.length - 1);
      if ((number.length === 15 || alone) && isSocialSecurityNumber(number)) return 'social-security';
      if (wide && isCardNumber(number)) return 'card';
    }
  }
  return null;
}

const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The kind of real-looking personal number that the text holds, alone or in a sentence, in any digits, or null. */
export function personalNumberIn(text: string): PersonalNumber | null {
  const western = text.normalize('NFKC').replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
  if (holdsIban(western)) return 'iban';
  for (const [run] of western.matchAll(RUN)) {
    const kind = numberAmong(run.split(BETWEEN));
    if (kind) return kind;
  }
  return null;
}

/** What is said, kindly, when such a number was typed. */
export const REFUSALS: Record<PersonalNumber, string> = {
  'social-security':
    'Ceci ressemble à un vrai numéro de sécurité sociale. Il a été effacé. L’exercice donne un faux numéro.',
  card: 'Ceci ressemble à une vraie carte bancaire. Le numéro a été effacé. Un exercice n’a jamais besoin d’une carte.',
  iban: 'Ceci ressemble à un vrai compte bancaire. Le numéro a été effacé. L’exercice donne de fausses données.',
};
