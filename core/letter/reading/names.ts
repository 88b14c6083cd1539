import { allSpans, fold, type Folded, type Span } from './fold.ts';

function asPattern(name: string): string {
  return fold(name.trim())
    .text.split(/[^a-z0-9\u0080-\uffff]+/)
    .filter((part) => part !== '')
    .join("[ '-]{1,2}");
}

/** Where a name stands in a text, however its capitals, accents and hyphens are written. Empty for an empty name. */
export function nameSpans(text: Folded, name: string, within?: Span): Span[] {
  const pattern = asPattern(name);
  if (pattern === '') return [];
  // A word boundary is one between letters without accents: other alphabets have none.
  const before = /^[a-z0-9]/.test(pattern) ? '\\b' : '';
  return allSpans(text, new RegExp(`${before}${pattern}(?!\\w)`), within);
}
