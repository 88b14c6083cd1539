/* Comma-separated values (RFC 4180), with whatever stands between the cells. */

export interface CsvRow {
  /** Line of the text on which the row begins, from 1. */
  line: number;
  cells: string[];
}

/** The line ends of every system as `\n`, without the mark with which some files begin. */
export const plainText = (text: string) =>
  text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');

/**
 * The rows of a text. A cell in quotes may hold separators, line ends and doubled quotes; a quote that is never closed goes on to
 * the end of the text.
 * @param separator one character
 */
export function readCsv(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  let cell = '';
  let isQuoted = false;

  const endCell = () => {
    row.cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = { line, cells: [] };
  };

  const plain = plainText(text);
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]!;
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  if (cell !== '' || row.cells.length > 0) endRow();
  return rows;
}
