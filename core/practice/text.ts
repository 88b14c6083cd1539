import type { TextTest } from './condition-schema.ts';

const MOST_KEPT = 500;
const kept = new Map<string, string>();

/**
 * A text as the tests compare it: lower case, no accents, straight apostrophes, single spaces. The same few texts are compared
 * again and again while a way home is looked for: the last ones are kept.
 */
export function plain(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

/**
 * An amount of money as people write it: `1 200,50 €`, `1200.5`, `1.200,50`, `12 € 50`.
 *
 * @returns euros, or NaN if it is not an amount
 */
export function parseAmount(text: string): number {
  let digits = text
    .replace(/\s/g, '')
    .replace(/(\d)(?:€|euros?)(\d{2})$/i, '$1,$2')
    .replace(/€|euros?|eur/gi, '');
  if (/,\d{1,2}$/.test(digits)) digits = digits.replace(/\./g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(digits) ? Number(digits) : NaN;
}

/** An amount in French writing: `1 200,50 €`. */
export function formatAmount(euros: number): string {
  const rounded = Math.abs(euros).toFixed(2);
  const [whole = '0', cents = '00'] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${euros < 0 && Number(rounded) > 0 ? '-' : ''}${grouped}${cents === '00' ? '' : `,${cents}`}\u00a0€`;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['@.-]+[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Does the text pass every part of the test? An empty test asks only that something is written. */
export function passes(text: string, test: TextTest | undefined): boolean {
  const value = plain(text);
  if (!test || Object.keys(test).length === 0) return value !== '';
  if (test.is !== undefined && value !== plain(test.is)) return false;
  if (test.has && !test.has.some((part) => value.includes(plain(part)))) return false;
  if (test.lacks) {
    const all = words(value).flatMap((word) => [word, ...word.split("'")]);
    if (
      test.lacks.some((part) =>
        part.includes(' ') ? value.includes(plain(part)) : all.includes(plain(part)),
      )
    )
      return false;
  }
  if (test.matches !== undefined && !new RegExp(test.matches, 'u').test(value)) return false;
  if (test.exactly !== undefined && !new RegExp(test.exactly, 'u').test(text)) return false;
  if (test.amount !== undefined && parseAmount(text) !== test.amount) return false;
  const count = test.minWords === undefined && test.maxWords === undefined ? 0 : words(value).length;
  if (test.minWords !== undefined && count < test.minWords) return false;
  if (test.maxWords !== undefined && count > test.maxWords) return false;
  return true;
}
