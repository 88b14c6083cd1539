import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStale } from './staleness.ts';

test.each([
  ['2026-05-23', '2026-11-22', false],
  ['2026-05-23', '2026-11-23', true],
  ['2026-08-31', '2027-02-27', false],
  ['2026-08-31', '2027-02-28', true],
  ['2027-08-31', '2028-02-28', false],
  ['2027-08-31', '2028-02-29', true],
  ['2026-12-31', '2027-06-29', false],
  ['2026-12-31', '2027-06-30', true],
  ['2026-11-23', '2026-11-23', false],
])('checked on %s, on %s: stale is %s', (checkedOn, today, stale) => {
  expect(isStale(checkedOn, today)).toBe(stale);
});

test('a stale lesson stays so until it is checked again', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      day,
      day,
      (checkedOn, a, b) => !isStale(checkedOn, a < b ? a : b) || isStale(checkedOn, a < b ? b : a),
    ),
  );
});
