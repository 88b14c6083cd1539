import * as devalue from 'devalue';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unflatten } from './plain-page-data.ts';

const read = (value: unknown, revivers?: Parameters<typeof unflatten>[1]) =>
  unflatten(JSON.parse(devalue.stringify(value, { Word: (each) => each instanceof Word && each.text })), revivers);

class Word {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: true }),
    fc.constantFrom(null, undefined),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string().filter((key) => key !== '__proto__'), tie('value'), { noNullPrototype: true }),
  ),
})).value;

test('what devalue wrote of plain data is read as it was', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(read(value)).toStrictEqual(value);
    }),
  );
});

test('what stands in two places is one object again', () => {
  const lesson = { title: 'Se connecter' };
  const { first, all } = read({ first: lesson, all: [lesson] }) as { first: object; all: object[] };
  expect(all[0]).toBe(first);
});

test('what the application knows how to revive is revived', () => {
  const revived = read({ word: new Word('bonjour') }, { Word: (text) => new Word(String(text)) });
  expect(revived).toStrictEqual({ word: new Word('bonjour') });
});

test.each([[new Map()], [new Set([1])], [10n], [[1, , 3]]])(
  'what is not plain is refused, not misread: %o',
  (value) => {
    expect(() => read({ value })).toThrow('must be plain');
  },
);
