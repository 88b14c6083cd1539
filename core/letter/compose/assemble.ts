import type { Part } from './parts.ts';

/** Parts joined by `between`, without the empty ones. */
function joined(parts: readonly (string | undefined)[], between: string): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(between);
}

/** The message that its parts make, as it is sent: sentences in one paragraph, an empty line between paragraphs. */
export function assemble(parts: Partial<Record<Part, string>>): { subject: string; body: string } {
  const { subject = '', greeting, first, second, third, attachment, closing, signature } = parts;
  return {
    subject: subject.replace(/\s+/g, ' ').trim(),
    body: joined(
      [greeting, joined([first, second, third], ' '), attachment, joined([closing, signature], '\n')],
      '\n\n',
    ),
  };
}
