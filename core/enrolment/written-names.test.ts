import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenNames } from './written-names.ts';

const names = (list: string) => writtenNames(list).map(({ written }) => written);

describe('a pasted list', () => {
  test.each([
    ['one a line', 'Karim\nAwa\nJosé'],
    ['commas', 'Karim, Awa,José'],
    ['semicolons', 'Karim; Awa ;José;'],
    ['numbers and points', '1. Karim\n2. Awa\n3. José'],
    ['numbers and brackets', '1) Karim\r\n2) Awa\r\n3) José\r\n'],
    ['dashes', '- Karim\n– Awa\n• José'],
    ['a table of two columns', '1\tKarim\n2\tAwa\n3\tJosé'],
    ['empty lines', '\n\n  Karim  \n\n\tAwa\n\nJosé\n\n'],
    ['the mark of a file', '\ufeffKarim\nAwa\nJosé'],
    ['quotes', '"Karim";"Awa";"José"'],
  ])('%s', (_, list) => {
    expect(names(list)).toEqual(['Karim', 'Awa', 'José']);
  });

  test('says on which line each name stands', () => {
    expect(writtenNames('Karim\n\nAwa, José')).toEqual([
      { line: 1, written: 'Karim' },
      { line: 3, written: 'Awa' },
      { line: 3, written: 'José' },
    ]);
  });

  test('what is no name stays whole, to be seen', () => {
    expect(names('06.12.34.56.78\n06 12 34 56 78\nkarim@exemple.fr\nZoé 2')).toEqual([
      '06.12.34.56.78',
      '06 12 34 56 78',
      'karim@exemple.fr',
      'Zoé 2',
    ]);
  });

  test('nothing at all is an empty list', () => {
    expect(names('')).toEqual([]);
    expect(names(' \n;\t,\r\n')).toEqual([]);
  });
});

describe('a table with titles', () => {
  test.each([
    ['Prénom;Nom\nKarim;Benali\nAwa;Diop', 'the first name, not the family name'],
    ['Nom,Prénom\nBenali,Karim\nDiop,Awa', 'whatever the order of the columns'],
    ['NOM\tPRENOM\tSURNOM\nBenali\tAbdelkarim\tKarim\nDiop\tAwa Marie\tAwa', 'the nickname first of all'],
    ['sep=;\r\nPseudo;Téléphone\r\nKarim;0612345678\r\nAwa;\r\n', 'with the line that Excel writes above'],
    ['"Prénom(s)";"Remarque"\n"Karim";"dit ""Kiki"";\nvient le mardi"\n"Awa";""', 'with quotes'],
    ['Prénom\nKarim\nAwa', 'of one column'],
    ['\n\nPrénoms;Âge\nKarim;52\n;\nAwa;48', 'with empty rows'],
  ])('%j: %s', (list) => {
    expect(names(list)).toEqual(['Karim', 'Awa']);
  });

  test('says on which line of the file each name stands', () => {
    expect(writtenNames('sep=;\nPrénom;Remarque\nKarim;"deux\nlignes"\nAwa;')).toEqual([
      { line: 3, written: 'Karim' },
      { line: 5, written: 'Awa' },
    ]);
  });
});

describe('whatever the way it is written', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèçïœАбвليم');
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 8 });
  const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
  const someNames = fc.array(
    name.filter((text) => !['nom', 'prénom', 'prenom', 'surnom', 'pseudo'].includes(text.replace(/s$/, ''))),
    { maxLength: 20 },
  );
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

  test('the same names come out of a list', () => {
    const separator = fc.oneof(lineEnd, fc.constantFrom(', ', ';', ' ; ', ',', '\t'));
    const numbering = fc.constantFrom<(place: number) => string>(
      () => '',
      (place) => `${place}. `,
      (place) => `${place})`,
      (place) => `${place}\t`,
      () => '- ',
    );
    fc.assert(
      fc.property(someNames, separator, numbering, (list, between, number) => {
        expect(names(list.map((each, index) => number(index + 1) + each).join(between))).toEqual(list);
      }),
    );
  });

  test('the same names come out of a table', () => {
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    const other = fc.string({ unit: fc.constantFrom(...'ab1 ;,"\n'), maxLength: 8 });
    fc.assert(
      fc.property(
        someNames,
        other,
        lineEnd,
        fc.constantFrom(';', ',', '\t'),
        (list, note, end, separator) => {
          const rows = [['Remarque', 'Surnom'], ...list.map((each) => [note, each])];
          const table = rows.map((row) => row.map(quoted).join(separator)).join(end);
          expect(names(table)).toEqual(list);
        },
      ),
    );
  });

  test('any text is read, and no name is empty or has spaces around it', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab1.;,"\t\n\r -nom'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), (text) => {
        for (const written of names(text)) expect(written).toBe(written.trim() || 'something');
      }),
    );
  });
});
