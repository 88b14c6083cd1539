import { readPhone } from '../phone.ts';
import { trimSigns } from './split-text.ts';

/* How to reach the person: an address, numbers and a town among other words. */

export interface Contact {
  emails: string[];
  /** As a CV prints them. */
  phones: string[];
  /** After or before its postal code; the code itself is not kept. */
  city: string;
  /** The text without them and without « Tél. : », parts set apart by tabs. */
  rest: string;
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE =
  /(?:(?:\+|\b00)\d{1,3}(?:[\s./-]*\(0\))?(?:[\s./-]*\d){6,12}|\b0[1-9](?:[\s./–-]{0,3}\d\d){4})(?!\d)/g;
const LABEL =
  /(?:^|[\s|•·(])(?:adresse\s+)?(?:e-?mail|mail|m[ée]l|courriel|tél(?:éphone)?|tel(?:ephone)?|portable|port|mobile|phone|numéro)\s*(?:portable|mobile|fixe)?\s*\.?\s*(?=:|\t|$)/giu;
const TOWN = "\\p{L}[\\p{L}\\p{M}’']*(?:[ -][\\p{L}\\p{M}’']+){0,5}";
const CODE_AND_TOWN = new RegExp(
  `(?:^|[^\\p{N}\\p{L}])(?:F-)?\\d{2} ?\\d{3}[ ,–-]+(${TOWN}?)(?:\\s+cedex(?:\\s+\\d+)?)?(?=$|[^\\p{L}\\p{M}\\p{N}’' -]|\\s[–—-]\\s)`,
  'iu',
);
const TOWN_AND_CODE = new RegExp(`(${TOWN})\\s*(?:\\(\\s*\\d{2,5}\\s*\\)|\\s\\d{5}(?!\\d))`, 'u');
const TAB_FOR = '\t';

/** What is said in a text of the ways to reach the person. */
export function findContact(text: string): Contact {
  const emails: string[] = [];
  const phones: string[] = [];
  let rest = text.replace(EMAIL, (email) => {
    emails.push(email.replace(/^[.'-]+/, ''));
    return TAB_FOR;
  });
  rest = rest.replace(PHONE, (typed) => {
    const phone = readPhone(typed);
    phones.push(phone.ok ? phone.printed : typed.trim());
    return TAB_FOR;
  });
  if (emails.length > 0 || phones.length > 0) rest = rest.replace(LABEL, TAB_FOR).replace(/\t\s*:/g, TAB_FOR);
  const town = CODE_AND_TOWN.exec(rest) ?? TOWN_AND_CODE.exec(rest);
  const city = town ? trimSigns(town[1]!) : '';
  if (town) rest = rest.replace(town[0], TAB_FOR);
  return { emails, phones, city, rest: trimSigns(rest.replace(/[ \t]*\t[ \t]*/g, TAB_FOR)) };
}
