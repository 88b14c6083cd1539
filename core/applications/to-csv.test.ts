import { expect, test } from 'vitest';
import { cellsOf } from '../csv/test-cells.ts';
import { application } from './test-applications.ts';
import { toCsv } from './to-csv.ts';

const TODAY = '2026-11-30';

test('each row has as many cells as titles', () => {
  const rows = cellsOf(toCsv([application(), application({ id: 'b', status: 'spotted' })], TODAY));
  expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
  expect(rows.map(([status]) => status)).toEqual(['Où j’en suis', 'Repérée', 'Envoyée']);
});

test('what waits for a follow-up is said as on the board', () => {
  expect(cellsOf(toCsv([application()], '2026-12-05'))[1]![0]).toBe('Relance à faire');
});

test('a firm whose name looks like a formula is not run by a spreadsheet', () => {
  expect(cellsOf(toCsv([application({ firm: '=1+1' })], TODAY))[1]![2]).toBe("'=1+1");
});
