import { expect, test } from 'vitest';
import { dayOf, hourOf, sinceOf } from './story-date.ts';
import { storyTime } from './world.ts';

test('the hour is that of the story, whatever the time zone of the phone', () => {
  expect(hourOf(storyTime('2026-11-24T09:05'))).toBe('9:05');
  expect(hourOf(storyTime('2026-07-24T00:00'))).toBe('0:00');
});
test('the day has its French name; the first of the month is "1er"', () => {
  expect(dayOf(storyTime('2026-11-24T09:00'))).toBe('mardi 24 novembre');
  expect(dayOf(storyTime('2027-01-01T23:59'))).toBe('vendredi 1er janvier');
});
test('what came today shows its hour, what came before its day', () => {
  const now = storyTime('2026-11-24T09:00');
  expect(sinceOf(now - 3600, now)).toBe('8:00');
  expect(sinceOf(now - 86_400, now)).toBe('lundi 23 novembre');
});
