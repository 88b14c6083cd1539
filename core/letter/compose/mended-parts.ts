import type { Edit } from '../rules/rule.ts';
import { assemble } from './assemble.ts';
import { PARTS, type Part } from './parts.ts';

type Parts = Partial<Record<Part, string>>;

interface Stretch {
  part: Part;
  start: number;
  end: number;
}

/** Where each part stands in the body that the parts make. */
export function stretchesOf(parts: Parts): Stretch[] {
  const { body } = assemble(parts);
  let from = 0;
  return PARTS.filter((part) => part !== 'subject').flatMap((part) => {
    const text = parts[part]?.trim() ?? '';
    if (text === '') return [];
    const start = body.indexOf(text, from);
    from = start + text.length;
    return [{ part, start, end: from }];
  });
}

/** The part of the body in which this place begins, or the last one before it; null when the body is empty. */
export function partAt(parts: Parts, place: number): Part | null {
  const stretches = stretchesOf(parts);
  const found = stretches.find(({ end }) => place <= end) ?? stretches[stretches.length - 1];
  return found?.part ?? null;
}

/**
 * The parts with the changes of an advice on the message that they make. A change that covers several parts goes to the first of
 * them; one in an empty body is its first sentence. Changes of the address are left to the caller.
 */
export function mendedParts(parts: Parts, edits: readonly Edit[]): Parts {
  const { subject } = assemble(parts);
  const result: Parts = { ...parts };
  const inSubject = edits.filter((edit) => edit.in === 'subject');
  if (inSubject.length > 0) result.subject = withEdits(subject, inSubject);
  const inBody = edits.filter((edit) => edit.in === 'body');
  if (inBody.length === 0) return result;
  const stretches = stretchesOf(parts);
  if (stretches.length === 0) return { ...result, first: inBody.map(({ text }) => text.trim()).join(' ') };
  for (const { part, start, end } of stretches) {
    const mine = inBody.flatMap((edit) => {
      const isHome = partAt(parts, edit.start) === part;
      if (!isHome && (edit.end <= start || edit.start >= end)) return [];
      const from = Math.min(Math.max(edit.start, start), end) - start;
      const to = Math.max(from, Math.min(edit.end, end) - start);
      return [{ start: from, end: to, text: isHome ? edit.text : '' }];
    });
    if (mine.length > 0) result[part] = withEdits((parts[part] ?? '').trim(), mine).trim();
  }
  return result;
}

function withEdits(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text'>[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}
