import { BOLD_WIDTHS, REGULAR_WIDTHS } from './font-widths.ts';

/*
 * The letters that can be printed, how wide they are, and which font has them: Atkinson Hyperlegible for Latin, Vazirmatn for
 * Arabic, Noto Sans for the other scripts that people in France write their names in.
 */

/** A font of the CV. The other ones than `latin` and `latin-ext` are fetched only when a letter needs them. */
export const SCRIPTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'cyrillic',
  'cyrillic-ext',
  'armenian',
  'hebrew',
  'arabic',
  'devanagari',
  'bengali',
  'tamil',
  'thai',
  'georgian',
  'ethiopic',
  'tifinagh',
] as const;
export type Script = (typeof SCRIPTS)[number];

function readWidths(text: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const run of text.split('|')) {
    const [start = '', list = ''] = run.split(':');
    list.split(' ').forEach((width, offset) => widths.set(Number(start) + offset, Number(width) / 1000));
  }
  return widths;
}

const REGULAR = readWidths(REGULAR_WIDTHS);
const BOLD = readWidths(BOLD_WIDTHS);
const LAST_LATIN = 0xff;
/** Punctuation that the Latin font has, beyond its letters. */
const LATIN_SIGNS =
  /[\u0131\u0152\u0153\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122]/;

/** Where each script is in Unicode 16, and a width that its letters do not exceed on average, in sizes of the letter. */
const RANGES: readonly (readonly [first: number, last: number, script: Script, width: number])[] = [
  [0x0370, 0x03ff, 'greek', 0.62],
  [0x0400, 0x045f, 'cyrillic', 0.66],
  [0x0460, 0x052f, 'cyrillic-ext', 0.68],
  [0x0531, 0x058f, 'armenian', 0.68],
  [0x0591, 0x05f4, 'hebrew', 0.6],
  [0x0600, 0x06ff, 'arabic', 0.58],
  [0x0750, 0x077f, 'arabic', 0.6],
  [0x0900, 0x097f, 'devanagari', 0.66],
  [0x0980, 0x09fe, 'bengali', 0.7],
  [0x0b82, 0x0bfa, 'tamil', 0.95],
  [0x0e01, 0x0e5b, 'thai', 0.62],
  [0x10a0, 0x10ff, 'georgian', 0.66],
  [0x1200, 0x137f, 'ethiopic', 0.8],
  [0x1ea0, 0x1ef9, 'vietnamese', 0.62],
  [0x2d30, 0x2d7f, 'tifinagh', 0.72],
];

const COMBINING = /\p{Mn}/u;

/** The font that has this letter, or null when none of ours does: an emoji, a Chinese sign. */
export function scriptOf(code: number): Script | null {
  if (REGULAR.has(code)) {
    const isLatin = code <= LAST_LATIN || LATIN_SIGNS.test(String.fromCodePoint(code));
    return isLatin ? 'latin' : 'latin-ext';
  }
  return RANGES.find(([first, last]) => code >= first && code <= last)?.[2] ?? null;
}

function widthOfLetter(letter: string, bold: boolean): number {
  const code = letter.codePointAt(0)!;
  const known = (bold ? BOLD : REGULAR).get(code);
  if (known !== undefined) return known;
  if (COMBINING.test(letter)) return 0;
  const range = RANGES.find(([first, last]) => code >= first && code <= last);
  return (range?.[3] ?? 1) * (bold ? 1.06 : 1);
}

const MOST_KEPT = 4000;
const kept = new Map<string, number>();

/** Width of a text on one line, in sizes of the letter; never less than what is drawn for scripts other than Latin. */
export function widthOf(text: string, bold: boolean): number {
  const key = (bold ? 'b' : 'r') + text;
  const known = kept.get(key);
  if (known !== undefined) return known;
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter, bold);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, width);
  return width;
}

/** Signs that are printed as another one that looks the same. */
const SAME_LOOK: Partial<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2212': '-',
  '\u02bc': '’',
  '\u0219': 'ş',
  '\u021b': 'ţ',
};
/** Signs that only direct other signs: nothing is lost without them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad\p{Cc}]/u;
const SPACES = /[\s\u2028\u2029]+/g;

/** A text as it is printed, and the signs of it that cannot be. */
export interface Printable {
  text: string;
  unprintable: string[];
}

const printed = new Map<string, Printable>();

/** What is printed of a text: one line, with the letters our fonts have. Accents that no font has are left, their letter stays. */
export function printableText(text: string): Printable {
  const known = printed.get(text);
  if (known) return known;
  const unprintable: string[] = [];
  let kept = '';
  for (const letter of text.normalize('NFC').replace(SPACES, (run) => (run === '\u00a0' ? run : ' '))) {
    const isOurs = scriptOf(letter.codePointAt(0)!) !== null;
    const sign = isOurs ? letter : (SAME_LOOK[letter] ?? letter);
    if (scriptOf(sign.codePointAt(0)!) !== null) kept += sign;
    else if (!INVISIBLE.test(letter)) {
      const plain = letter.normalize('NFD')[0]!;
      if (plain !== letter && scriptOf(plain.codePointAt(0)!) !== null) kept += plain;
      else if (!COMBINING.test(letter)) unprintable.push(letter);
    }
  }
  const result = { text: kept.replace(/ {2,}/g, ' ').trim(), unprintable };
  if (printed.size >= MOST_KEPT) printed.clear();
  printed.set(text, result);
  return result;
}

/** The scripts that a text has letters of, in the order of `SCRIPTS`. */
export function scriptsOf(text: string): Script[] {
  const found = new Set<Script>();
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0)!);
    if (script) found.add(script);
  }
  return SCRIPTS.filter((script) => found.has(script));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** True when a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
