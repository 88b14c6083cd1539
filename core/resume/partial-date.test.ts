import { expect, test } from 'vitest';
import { monthInWords, monthOfDay, monthsOf } from './partial-date.ts';

test('a month is itself, a year is any of its months', () => {
  expect(monthsOf('2024-06')).toEqual({ first: monthOfDay('2024-06-30'), last: monthOfDay('2024-06-01') });
  expect(monthsOf('2024')).toEqual({ first: monthOfDay('2024-01-31'), last: monthOfDay('2024-12-01') });
});

test.each(['', '24', '2024-13', '2024-00', '2024-6', 'été 2024', '06/2024'])('“%s” is no date', (text) => {
  expect(monthsOf(text)).toBe(null);
});

test('a month is said in words', () => {
  expect(monthInWords(monthOfDay('2024-08-15'))).toBe('août 2024');
  expect(monthInWords(monthOfDay('2023-12-31'))).toBe('décembre 2023');
});
