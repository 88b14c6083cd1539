import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { pathUntil, write } from './fixtures/play.ts';
import {
  isCardNumber,
  isIban,
  isSocialSecurityNumber,
  personalNumberIn,
  type PersonalNumber,
} from './personal-data.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));

/** Remainder of a whole number of any length, given as digits. */
const remainder = (number: string, modulus: number) =>
  [...number].reduce((rest, digit) => (rest * 10 + Number(digit)) % modulus, 0);

const department = fc.oneof(
  fc.integer({ min: 1, max: 95 }).map((number) => String(number).padStart(2, '0')),
  fc.constantFrom('2A', '2B', '2a', '97', '99'),
);

/** Sex, year, month, département, commune, order, key, as written on the card. */
const socialSecurityParts = fc
  .tuple(
    fc.constantFrom('1', '2'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    department,
    digits(3),
    digits(3),
  )
  .map(([sex, year, month, place, commune, order]) => {
    const parts = [sex, year, String(month).padStart(2, '0'), place, commune, order];
    const body = parts.join('').toUpperCase().replace('2A', '19').replace('2B', '18');
    return [...parts, String(97 - remainder(body, 97)).padStart(2, '0')];
  });

function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const inFours = (text: string) => text.match(/.{1,4}/g) ?? [];

const cardParts = fc.oneof(
  fc
    .tuple(fc.constantFrom('4', '51', '2221', '6'), digits(15))
    .map(([prefix, rest]) => inFours((prefix + rest).slice(0, 15)).join(''))
    .map((body) => inFours(body + luhnDigit(body))),
  digits(12)
    .map((rest) => `37${rest}`)
    .map((body) => body + luhnDigit(body))
    .map((amex) => [amex.slice(0, 4), amex.slice(4, 10), amex.slice(10)]),
);

/** Account numbers of several countries; the key makes the whole 1 modulo 97. */
function iban(country: string, account: string): string {
  const number = [...`${account}${country}00`].map((character) => parseInt(character, 36)).join('');
  return `${country}${String(98 - remainder(number, 97)).padStart(2, '0')}${account}`;
}
const ibanParts = fc
  .oneof(
    digits(12).map((rest) => iban('FR', `3000600001${rest}9`.slice(0, 23))),
    digits(8).map((rest) =>
      iban('FR', `20041010050500${rest.slice(0, 1)}M0${rest.slice(0, 6)}`.slice(0, 23).padEnd(23, '7')),
    ),
    fc.tuple(digits(9), digits(9)).map(([a, b]) => iban('DE', a + b)),
    digits(12).map((rest) => iban('BE', rest)),
    digits(10).map((rest) => iban('NL', `INGB${rest}`)),
    fc.tuple(digits(10), digits(10)).map(([a, b]) => iban('ES', a + b)),
    fc.tuple(digits(10), digits(10)).map(([a, b]) => iban('PT', a + b + '1')),
    fc.tuple(digits(10), digits(12)).map(([a, b]) => iban('IT', `X${a}${b}`)),
    digits(14).map((rest) => iban('GB', `NWBK${rest}`)),
    fc.tuple(digits(10), digits(10)).map(([a, b]) => iban('MA', a + b + '1234')),
    fc.tuple(digits(10), digits(6)).map(([a, b]) => iban('TN', a + b + '1234')),
  )
  .map(inFours);

const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u202f');
const sentence = fc.constantFrom(
  (number: string) => number,
  (number: string) => `Mon numéro est ${number}.`,
  (number: string) => `Bonjour, voici ${number} et mon nom est Lina`,
  (number: string) => `Le 3 mai 2026 : ${number}, merci.`,
  (number: string) => `né en 1985 ${number} 75011 Paris`,
  (number: string) => `(${number})`,
  (number: string) => `Numéro:${number}\nTéléphone: 06 12 34 56 78`,
);
const written = (parts: fc.Arbitrary<string[]>) =>
  fc.tuple(parts, separator, sentence).map(([list, between, say]) => say(list.join(between)));

const refused = (kind: PersonalNumber, texts: fc.Arbitrary<string>) =>
  fc.assert(
    fc.property(texts, (text) => personalNumberIn(text) === kind),
    { numRuns: 500 },
  );

describe('real-looking personal numbers are refused, alone or in a sentence, whatever parts them', () => {
  test('social security numbers of men and women, Corsica included', () =>
    refused('social-security', written(socialSecurityParts)));
  test('bank account numbers of France and elsewhere', () => refused('iban', written(ibanParts)));
  test('payment cards', () => refused('card', written(cardParts)));
  test('a social security number without its key', () => {
    for (const text of ['2 55 08 14 168 025', '2550814168025', 'C’est le 2550814168025 je crois'])
      expect(personalNumberIn(text)).toBe('social-security');
  });
  test('small letters do not hide an account number', () => {
    expect(personalNumberIn('mon iban fr14 2004 1010 0505 0001 3m02 606 merci')).toBe('iban');
  });
  test('digits of an Arabic keyboard do not hide a number', () => {
    expect(personalNumberIn('٢٥٥٠٨١٤١٦٨٠٢٥٣٨')).toBe('social-security');
  });

  test('nothing of it stays anywhere in the world', () => {
    const form = pathUntil('library/login');
    const any = fc.oneof(written(socialSecurityParts), written(ibanParts), written(cardParts));
    fc.assert(
      fc.property(any, (text) => {
        // The clock is a count of milliseconds, in which any three digits may turn up.
        const kept = (world: World) => JSON.stringify({ ...world, clock: 0 });
        const after = kept(step(form, write('library/number', text), libraryCard));
        for (const part of text.match(/\d{3,}/g) ?? [])
          if (!kept(form).includes(part)) expect(after).not.toContain(part);
      }),
    );
  });
});

describe('published examples', () => {
  test('social security number with its key', () => {
    expect(isSocialSecurityNumber('255081416802538')).toBe(true);
    expect(isSocialSecurityNumber('255081416802539')).toBe(false);
  });
  test('account numbers of the registry, with their length', () => {
    for (const text of [
      'FR14 2004 1010 0505 0001 3M02 606',
      'DE89 3704 0044 0532 0130 00',
      'GB29 NWBK 6016 1331 9268 19',
      'BE68 5390 0754 7034',
    ]) {
      expect(isIban(text)).toBe(true);
      expect(isIban(`${text}0`)).toBe(false);
    }
  });
  test('test cards', () => {
    for (const text of ['4111 1111 1111 1111', '5555-5555-5555-4444', '3782.822463.10005'])
      expect(isCardNumber(text)).toBe(true);
    expect(isCardNumber('4111 1111 1111 1112')).toBe(false);
  });
});

describe('what an exercise needs is never refused', () => {
  test.each([
    ['the false numbers of lessons', '1234567'],
    ['a social security number whose key is wrong', '2 55 08 14 168 025 39'],
    ['the same in a sentence', 'Mon numéro est 2 55 08 14 168 025 39.'],
    ['an account whose key is wrong', 'FR15 2004 1010 0505 0001 3M02 606'],
    ['a card whose key is wrong', '4970 1012 3456 7891'],
    ['an employer’s number (SIRET), though its key is that of a card', '552 100 554 00013'],
    ['two phone numbers', '06 12 34 56 78 ou 07 98 76 54 32'],
    ['two phone numbers with nothing between', '06 12 34 56 78 01 34 56 78 90'],
    ['a phone number from abroad', '00 33 6 12 34 56 78'],
    ['an address', '12 bis rue des Lilas, 75011 Paris'],
    ['a law that looks like a country and a key', 'voir art12 du code civil sur la vie privee'],
  ])('%s', (_, text) => {
    expect(personalNumberIn(text)).toBeNull();
  });

  test('ordinary sentences, phone numbers, dates, amounts and codes', () => {
    const word = fc.constantFrom(
      'bonjour',
      'je',
      'voudrais',
      'un',
      'rendez-vous',
      'le',
      'à',
      'au',
      'code',
      'fr',
      'de',
      'en',
      'be',
      'merci',
      'euros',
      'est',
      'a',
      'b',
      '2A',
      'aa',
      'gb',
    );
    const number = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(digits(8), separator)
          .map(([rest, between]) => (`06${rest}`.match(/../g) ?? []).join(between)),
      },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }))
          .map(([day, month]) => `${day}/${month}/2026`),
      },
      {
        weight: 4,
        arbitrary: fc
          .integer({ min: 0, max: 999_999 })
          .map((cents) => `${(cents / 100).toFixed(2).replace('.', ',')} €`),
      },
      { weight: 3, arbitrary: digits(6) },
      { weight: 3, arbitrary: digits(7) },
      { weight: 1, arbitrary: digits(12) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('fr', 'be', 'no', 'nl'), digits(2))
          .map(([country, key]) => country + key),
      },
    );
    const text = fc
      .tuple(fc.array(word, { maxLength: 10 }), number, fc.array(word, { minLength: 1, maxLength: 10 }))
      .map(([before, middle, after]) => [...before, middle, ...after].join(' '));
    fc.assert(
      fc.property(text, (words) => personalNumberIn(words) === null),
      { numRuns: 5000 },
    );
  });

  test('a period between two dates', () => {
    const date = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10).split('-').reverse());
    const period = fc
      .tuple(date, date, fc.constantFrom('/', '.', '-', ' '))
      .map(([from, to, between]) => `${from.join(between)} ${to.join(between)}`);
    fc.assert(
      fc.property(period, (text) => personalNumberIn(text) === null),
      { numRuns: 2000 },
    );
  });

  test('any text with at most 12 digits', () => {
    const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèàç ’.,-/ABFR0123456789    '.split(''));
    const text = fc
      .string({ unit: character, maxLength: 60 })
      .filter((one) => (one.match(/\d/g) ?? []).length <= 12);
    fc.assert(
      fc.property(text, (one) => personalNumberIn(one) === null),
      { numRuns: 5000 },
    );
  });
});
