import { expect, test } from 'vitest';
import { RomeFileFault, groupTitles, readTitles } from './read-titles.ts';

const HEADER = '"code_ogr","libelle_appellation_long","code_rome","peu_usite"';
const many = Array.from({ length: 5_000 }, (_, index) => `"${index}","Métier ${index}","A1101","N"`);
const file = (...lines: string[]) => [HEADER, ...many, ...lines].join('\r\n');

test('titles in use are read, with their commas, quotes and a printed apostrophe; rare ones are left', () => {
  const titles = readTitles(
    file(`"9","Vendeur, « rayon » / ""chef"" d'équipe","D1106","N"`, '"10","Rare","D1106","O"'),
  );
  expect(titles).toHaveLength(5_001);
  expect(titles[5_000]).toEqual(['D1106', 'Vendeur, « rayon » / "chef" d’équipe']);
});

test.each([
  ['another file', '"a","b"\n"1","2"', /ligne 1.*libelle_appellation_long/],
  ['a code that is none', file('"1","Vendeur","Z99","N"'), /ligne 5002.*Z99/],
  ['a line cut in the middle', file('"1","Vend'), /ligne 5002.*coupé/],
  ['a title that is missing', file('"1","","D1106","N"'), /ligne 5002.*vide/],
  ['far too few', [HEADER, ...many.slice(0, 10)].join('\n'), /10 métiers seulement/],
])('%s is refused, and the line is named', (_what, csv, message) => {
  expect(() => readTitles(csv)).toThrow(RomeFileFault);
  expect(() => readTitles(csv)).toThrow(message);
});

test('titles of the same code go together', () => {
  expect(
    groupTitles([
      ['D1106', 'Vendeur'],
      ['D1505', 'Caissier'],
      ['D1106', 'Chef de rayon'],
    ]),
  ).toEqual([
    ['D1106', 'Vendeur', 'Chef de rayon'],
    ['D1505', 'Caissier'],
  ]);
});
