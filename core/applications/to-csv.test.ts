import fc from 'fast-check';
import { expect, test } from 'vitest';
import { application } from './test-applications.ts';
import { toCsv } from './to-csv.ts';

/** Rows of a file with quotes as in RFC 4180. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n)/g;
  for (const [, cell = '', end] of csv.slice(1).matchAll(cells)) {
    rows[rows.length - 1]!.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const TODAY = '2026-11-30';

test('Excel knows that it is UTF-8, and each row has as many cells as titles', () => {
  const csv = toCsv([application(), application({ id: 'b', status: 'spotted' })], TODAY);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const rows = rowsOf(csv);
  expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
  expect(rows.map(([status]) => status)).toEqual(['Où j’en suis', 'Repérée', 'Envoyée']);
});

test('what waits for a follow-up is said as on the board', () => {
  expect(rowsOf(toCsv([application()], '2026-12-05'))[1]![0]).toBe('Relance à faire');
});

test('quotes, separators and line ends come back as they were typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ') }), (text) => {
      const firm = `x${text}`;
      expect(rowsOf(toCsv([application({ firm })], TODAY))[1]![2]).toBe(firm);
    }),
  );
});

test.each(['=1+1', '+33 6 39 98 00 57', '-2', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1', '\u00a0=1'])(
  'a spreadsheet does not run %j',
  (firm) => {
    expect(rowsOf(toCsv([application({ firm })], TODAY))[1]![2]).toBe(`'${firm}`);
  },
);
