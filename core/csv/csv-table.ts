/*
 * A table for a spreadsheet. Quotes and line ends as in RFC 4180; the separator is the semicolon, because Excel and LibreOffice
 * in French put a table with commas in one column. The mark at the start tells Excel that the text is UTF-8.
 */

const MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = ';';

/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r]/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** The rows as a CSV file, titles first. A text that begins as a formula gets an apostrophe before it. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(SEPARATOR) + LINE_END).join('');
}
