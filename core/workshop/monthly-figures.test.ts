import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyFigures } from './monthly-figures.ts';
import { sessionRecords } from './test-session-records.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('nothing is lost and nothing is counted twice', () => {
  fc.assert(
    fc.property(sessionRecords, (records) => {
      const months = monthlyFigures(records);
      const all = (of: (month: (typeof months)[number]) => number) => sum(months.map(of));
      const participants = sum(records.map((record) => record.participants));
      const minutes = sum(records.map((record) => record.minutes));
      expect(all((month) => month.sessions)).toBe(records.length);
      expect(all((month) => month.participants)).toBe(participants);
      expect(all((month) => month.minutes)).toBe(minutes);
      expect(all(({ byKind }) => sum(Object.values(byKind).map((kind) => kind.sessions)))).toBe(
        records.length,
      );
      expect(all(({ byKind }) => sum(Object.values(byKind).map((kind) => kind.participants)))).toBe(
        participants,
      );
      expect(all(({ byMinutes }) => sum(Object.values(byMinutes)))).toBe(records.length);
      expect(
        all(({ byMinutes }) =>
          sum(Object.entries(byMinutes).map(([length, sessions]) => Number(length) * sessions)),
        ),
      ).toBe(minutes);
      expect(all(({ byTheme }) => sum(Object.values(byTheme)))).toBe(
        sum(records.map(({ themes }) => themes.length)),
      );
    }),
  );
});

test('each month stands once, in order, and holds its own sessions only', () => {
  fc.assert(
    fc.property(sessionRecords, (records) => {
      const months = monthlyFigures(records);
      const names = months.map(({ month }) => month);
      expect(names).toEqual([...new Set(records.map(({ day }) => day.slice(0, 7)))].sort());
      for (const { month, sessions } of months)
        expect(sessions).toBe(records.filter(({ day }) => day.startsWith(month)).length);
    }),
  );
});
