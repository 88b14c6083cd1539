import type { Folded, Span } from './fold.ts';

const WORD = /[\p{L}\p{N}]+(?:['@.\-_]+[\p{L}\p{N}]+)*/gu;

/** Words of a folded text; an e-mail address, a number with spaces or « peut-être » counts once or by its parts, as typed. */
export function wordCount(text: string): number {
  return (text.match(WORD) ?? []).length;
}

/** Sentences of a part of a folded text, without their spaces. An empty line ends a sentence as a full stop does. */
export function sentencesIn({ text }: Folded, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  const part = text.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    const piece = part.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      sentences.push({ start: start + from + lead, end: start + from + lead + piece.trim().length });
    from = to;
  };
  for (const stop of part.matchAll(/[.!?…]+(?=\s|$)|\n\s*\n|\n(?=\s*[-•*])|:\s*\n/g))
    push((stop.index ?? 0) + stop[0].length);
  push(part.length);
  return sentences;
}
