/** The text between French quotation marks, with the non-breaking spaces they ask for. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}
