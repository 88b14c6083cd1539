import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvTable } from './csv-table.ts';
import { cellsOf } from './test-cells.ts';

test('Excel knows that it is UTF-8', () => {
  expect(csvTable([['é']]).charCodeAt(0)).toBe(0xfeff);
});

test('every cell comes back as it was, whatever it holds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', '\u00e9') });
  const row = fc.array(
    text.map((cell) => `x${cell}`),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(cellsOf(csvTable(rows))).toEqual(rows);
    }),
  );
});

test.each(['=1+1', '+33 6 39 98 00 57', '-2', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1', '\u00a0=1'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(cellsOf(csvTable([[text]]))).toEqual([[`'${text}`]]);
  },
);
