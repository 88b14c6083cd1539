import { expect, test } from 'vitest';
import { visualPieces } from './visual-pieces.ts';

const drawn = (text: string) => visualPieces([{ text, bold: false }]).map((piece) => piece.text);

test('a line from the left keeps its order, cut where the font changes', () => {
  expect(drawn('Олена Dupont')).toEqual(['Олена', ' Dupont']);
});

test('words from the right are drawn from the last to the first, their letters in reading order', () => {
  expect(drawn('محمد كريم')).toEqual(['كريم', ' ', 'محمد']);
});

test('signs among them are turned round: a colon stays beside its word, brackets hold what they held', () => {
  expect(drawn('اللغة: جيد').join('|')).toBe('جيد| :|اللغة');
  expect(drawn('أم (جيد)').join('|')).toBe('(|جيد|) |أم');
});

test('a number among them is read from the left', () => {
  expect(drawn('يونيو 2024')).toEqual(['2024', ' ', 'يونيو']);
});

test('a phone number on a page from the right keeps its order', () => {
  expect(drawn('06 39 98 00 57 • Rouen')).toEqual(['06 39 98 00 57 • Rouen']);
});
