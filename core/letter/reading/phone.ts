/** Phone numbers as people write them: French ones with their zero or +33, foreign ones with their plus. */
const PHONE = /(?:\+|\b00)\d{1,3}[ .\-/]?(?:\(0\) ?)?\d(?:[ .\-/]?\d){5,12}|\b0[1-9](?:[ .\-/]?\d){5,11}\b/g;

/** The digits of a number, without what tells its country: the same for `06 39 98 00 57` and `+33 6 39 98 00 57`. */
export function nationalDigits(phone: string): string {
  const digits = phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+33|0033|33(?=\d{9}$))/, '').replace(/^0(?=\d{9}$)/, '');
}

export interface Phone {
  start: number;
  end: number;
  digits: string;
}

/** Numbers in a folded text, with what each would be compared by. */
export function phonesIn(text: string): Phone[] {
  return [...text.matchAll(PHONE)].map((found) => {
    const start = found.index ?? 0;
    return { start, end: start + found[0].length, digits: nationalDigits(found[0]) };
  });
}

/** `06 39 98 00 57` for a French number; others stay as they are written. */
export function spacedPhone(phone: string): string {
  const digits = nationalDigits(phone);
  return /^\d{9}$/.test(digits) ? `0${digits}`.replace(/(\d{2})(?=\d)/g, '$1 ') : phone.trim();
}
