import type { Draft } from '../reading/draft.ts';
import type { Folded } from '../reading/fold.ts';
import { placeIn, typed, type Edit } from './rule.ts';

/**
 * Something written wrong and what to write instead: the text, or what it becomes from the groups of the pattern; null when
 * only the writer can tell.
 */
export interface Correction {
  pattern: RegExp;
  instead: string | null;
  /** What must also hold of the text as it was typed: accents, capitals. */
  asTyped?: RegExp;
}

/** A word alone: hyphens and apostrophes make another word of it. */
export const word = (words: string, instead: string | null, more: Partial<Correction> = {}): Correction => ({
  pattern: new RegExp(`\\b(?:${words})\\b(?!['-])`),
  instead,
  ...more,
});

export interface Wrong {
  /** As it was typed. */
  text: string;
  instead: string | null;
  edit: Edit;
}

function withCapitalOf(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** What to write, with `$1` and so on replaced by the groups, as they were typed. */
function filledIn(instead: string, found: RegExpMatchArray, folded: Folded, source: string): string {
  const start = found.index ?? 0;
  return instead.replace(/\$(\d)/g, (_, number: string) => {
    const group = found[Number(number)] ?? '';
    const from = start + found[0].indexOf(group);
    return typed(source, folded, { start: from, end: from + group.length });
  });
}

function wrongIn(
  field: 'subject' | 'body',
  folded: Folded,
  source: string,
  list: readonly Correction[],
): Wrong[] {
  const wrong: Wrong[] = [];
  for (const { pattern, instead, asTyped } of list) {
    for (const found of folded.text.matchAll(new RegExp(pattern.source, 'g'))) {
      const start = found.index ?? 0;
      const span = { start, end: start + found[0].length };
      const text = typed(source, folded, span);
      if (asTyped && !asTyped.test(text)) continue;
      const better = instead === null ? null : withCapitalOf(text, filledIn(instead, found, folded, source));
      wrong.push({ text, instead: better, edit: { ...placeIn(field, folded, span), text: better ?? text } });
    }
  }
  return wrong
    .sort((one, other) => one.edit.start - other.edit.start)
    .filter(({ edit }, index, all) => index === 0 || edit.start >= (all[index - 1]?.edit.end ?? 0));
}

/** Every entry of the list that stands in the subject, then in the body, in order; overlapping ones once. */
export function wrongWords(draft: Draft, list: readonly Correction[]): Wrong[] {
  return [
    ...wrongIn('subject', draft.subject, draft.message.subject, list),
    ...wrongIn('body', draft.body, draft.message.body, list),
  ];
}

/** The changes that can be made without the writer. */
export function editsOf(wrong: readonly Wrong[]): Edit[] {
  return wrong.filter(({ instead }) => instead !== null).map(({ edit }) => edit);
}
