/*
 * What people type is compared in lower case, without accents, with straight apostrophes and simple spaces. Each character
 * remembers where it comes from, so that what was found can be shown in the text as it was typed.
 */

export interface Folded {
  text: string;
  /** For each character of `text`, and for its end, its place in the text it comes from. */
  origin: number[];
}

/** From `start` to `end`, not included. */
export interface Span {
  start: number;
  end: number;
}

const WRITTEN_OTHERWISE: Record<string, string> = { œ: 'oe', æ: 'ae', '’': "'", ʼ: "'", '`': "'", '\t': ' ' };

/** The text as it is compared. Ends of lines stay. */
export function fold(text: string): Folded {
  const origin: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const small = character.toLowerCase();
    const plain = small
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^\S\n]/g, ' ');
    const kept = WRITTEN_OTHERWISE[plain] ?? plain;
    for (let index = 0; index < kept.length; index++) origin.push(place);
    folded += kept;
    place += character.length;
  }
  origin.push(place);
  return { text: folded, origin };
}

/** Where a span of the folded text stands in the text as it was typed. */
export function typedSpan({ origin }: Folded, { start, end }: Span): Span {
  return { start: origin[start] ?? 0, end: origin[end] ?? 0 };
}

/** The first place where the pattern is found, between `from` and `to` of the folded text, or null. */
export function firstSpan(folded: Folded, pattern: RegExp, within?: Span): Span | null {
  return allSpans(folded, pattern, within)[0] ?? null;
}

/** Every place where the pattern is found, in order. */
export function allSpans({ text }: Folded, pattern: RegExp, within?: Span): Span[] {
  const global = new RegExp(pattern.source, pattern.flags.replace('g', '') + 'g');
  const spans: Span[] = [];
  for (const found of text.matchAll(global)) {
    const start = found.index ?? 0;
    const end = start + found[0].length;
    if (end > start && (!within || (start >= within.start && end <= within.end))) spans.push({ start, end });
  }
  return spans;
}
