/** Cells of a table made by `csvTable`, row by row: for tests. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n)/g;
  for (const [, cell = '', end] of csv.slice(1).matchAll(cells)) {
    rows[rows.length - 1]!.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
