import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfPieces, type TextPiece } from './text-pieces.ts';

const SIZE = 10;
const piece = (text: string, x: number, y: number, more: Partial<TextPiece> = {}): TextPiece => ({
  text,
  page: 1,
  x,
  y,
  width: text.length * 5,
  size: SIZE,
  font: 'f1',
  ...more,
});
const textsOf = (pieces: TextPiece[]) => linesOfPieces(pieces).map(({ text }) => text);

test('two columns are read one after the other, below what stands over both', () => {
  const left = ['Compétences', 'Cuisiner', 'Ranger', 'Langues', 'Anglais'];
  const right = ['Expériences', 'Serveuse', 'Café de la Gare', 'Formation', 'CAP cuisine'];
  const pieces = [
    piece('Inès Benali, vendeuse à Rouen et dans les environs', 20, 20),
    ...left.flatMap((text, row) => [piece(text, 20, 60 + 20 * row), piece(right[row]!, 220, 60 + 20 * row)]),
  ];
  expect(textsOf(pieces).slice(1)).toEqual([...left, ...right]);
});

test('dates at the side stay with what they date', () => {
  const pieces = ['2021 – 2022', '2023', 'depuis 2024', '2025'].flatMap((date, row) => [
    piece(date, 20, 20 + 20 * row),
    piece(`Emploi ${row}`, 220, 20 + 20 * row),
  ]);
  expect(textsOf(pieces)[2]).toBe('depuis 2024\tEmploi 2');
});

test('a wrapped line is one line, a tagged file is read in its own order', () => {
  const wrapped = [piece('Accueillir les clients et tenir la', 20, 20), piece('caisse', 20, 33)];
  expect(textsOf(wrapped)).toEqual(['Accueillir les clients et tenir la caisse']);
  const tagged = [
    piece('Second', 20, 20, { block: { id: 2, role: 'P' } }),
    piece('Premier', 20, 60, { block: { id: 1, role: 'H2' } }),
  ];
  expect(linesOfPieces(tagged)).toMatchObject([
    { text: 'Premier', role: 'heading', level: 2 },
    { text: 'Second', role: 'text' },
  ]);
});

test('Arabic words drawn from left to right are put in the order of reading', () => {
  expect(textsOf([piece('علي', 100, 20), piece('بن', 120, 20), piece('محمد', 135, 20)])).toEqual([
    'محمد بن علي',
  ]);
});

const anyPiece = fc
  .record({
    text: fc.string({ minLength: 1, maxLength: 8 }),
    page: fc.integer({ min: 1, max: 2 }),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 60 }).map((row) => row * 12),
    width: fc.integer({ min: 1, max: 80 }),
    size: fc.constantFrom(9, 11, 20),
    font: fc.constantFrom('f1', 'f2'),
  })
  .chain((plain) =>
    fc
      .option(fc.record({ id: fc.nat(9), role: fc.constantFrom('P', 'LI', 'H2', 'TD') }))
      .map((block): TextPiece => ({ ...plain, ...(block && { block }) })),
  );

test('no letter of any piece is lost', () => {
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 40 }), (pieces) => {
      const letters = (texts: string[]) =>
        Array.from(texts.join('').replace(/\s/g, '').replace(/-/g, '')).sort().join('');
      expect(letters(textsOf(pieces))).toBe(letters(pieces.map(({ text }) => text)));
    }),
  );
});
