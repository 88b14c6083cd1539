import { describe, expect, test } from 'vitest';
import type { Experience, Training } from '../resume.ts';
import { checkAvailability, checkDates } from './check-dates.ts';
import { checkGaps } from './check-gaps.ts';
import { EXPERIENCE, GOOD, TODAY, TRAINING } from './fixtures/good-resume.ts';

const context = { today: TODAY };
const datesOf = (experience: Partial<Experience>) =>
  checkDates({ ...GOOD, experiences: [{ ...EXPERIENCE, ...experience }] }, context);
const trainingOf = (training: Partial<Training>) =>
  checkDates({ ...GOOD, trainings: [{ ...TRAINING, ...training }] }, context);

describe('dates', () => {
  test('that are reversed are put in order in one tap', () => {
    const [remark] = datesOf({ start: '2025-08', end: '2024-06' });
    expect(remark).toMatchObject({ id: 'reversed-dates', step: 'experience', itemId: 'bakery' });
    const mended = remark!.mends[0]!.apply({
      ...GOOD,
      experiences: [{ ...EXPERIENCE, start: '2025-08', end: '2024-06' }],
    });
    expect(mended.experiences[0]).toMatchObject({ start: '2024-06', end: '2025-08' });
  });

  test.each([
    ['a start to come', { start: '2027-01', end: '' }, 'future-start'],
    ['an end to come', { start: '2026-10', end: '2027-01' }, 'future-end'],
    ['no date at all', { start: 'été' }, 'odd-date'],
    ['another century', { start: '1890' }, 'odd-date'],
  ])('%s is told', (_, experience, id) => {
    expect(datesOf(experience)).toMatchObject([{ id }]);
  });

  test.each([
    ['the same month twice', { start: '2026-06', end: '2026-06' }],
    ['a year in which it began and ended', { start: '2025-11', end: '2025' }],
    ['this month', { start: '2026-11', end: '2026-11' }],
    ['this year', { start: '2026', end: '2026' }],
    ['an end that means nothing since it goes on', { start: '2026-06', end: '2020', isCurrent: true }],
    ['nothing', { start: '', end: '' }],
  ])('%s is fine', (_, experience) => {
    expect(datesOf(experience)).toEqual([]);
  });

  test('a diploma of next year is one that is being prepared', () => {
    const [remark] = trainingOf({ end: '2027-06', status: 'obtained' });
    expect(remark!.mends[0]!.apply(GOOD).trainings[0]!.status).toBe('in-progress');
    expect(trainingOf({ end: '2027-06', status: 'in-progress' })).toEqual([]);
  });
});

describe('day to begin', () => {
  const beginning = (from: string) =>
    checkAvailability({ ...GOOD, availability: { from, times: [] } }, context);
  test('that is over is told', () => {
    const [remark] = beginning('2026-11-01');
    expect(remark!.mends[0]!.apply(GOOD).availability.from).toBe('now');
  });
  test.each(['', 'now', '2026-11-25', '2026-12-01'])('“%s” is fine', (from) => {
    expect(beginning(from)).toEqual([]);
  });
});

describe('a time of which the CV says nothing', () => {
  const gapsOf = (...experiences: Partial<Experience>[]) =>
    checkGaps(
      {
        ...GOOD,
        trainings: [],
        experiences: experiences.map((experience, index) => ({
          ...EXPERIENCE,
          id: String(index),
          ...experience,
        })),
      },
      context,
    );

  test('is told without blame, with its months', () => {
    const [remark, ...more] = gapsOf(
      { start: '2024-01', end: '2024-06' },
      { start: '2025-06', end: '2026-10' },
    );
    expect(more).toEqual([]);
    expect(remark).toMatchObject({ id: 'gap', weight: 'could', itemId: '0', mends: [] });
    expect(remark!.text).toMatch(/juillet 2024 et mai 2025.*rien à justifier/);
  });

  test('until today too', () => {
    expect(gapsOf({ start: '2025-01', end: '2025-03' })[0]!.text).toContain('Depuis avril 2025');
  });

  test.each([
    [
      'half a year',
      [
        { start: '2025-01', end: '2025-06' },
        { start: '2026-01', isCurrent: true },
      ],
    ],
    [
      'years alone, which may touch',
      [
        { start: '2023', end: '2024' },
        { start: '2025', isCurrent: true },
      ],
    ],
    [
      'a long job around a short one',
      [
        { start: '2020', isCurrent: true },
        { start: '2021-01', end: '2021-02' },
      ],
    ],
    ['experiences without dates', [{ start: '', end: '' }]],
  ])('%s is no such time', (_, experiences) => {
    expect(gapsOf(...experiences)).toEqual([]);
  });

  test('school fills it', () => {
    const trainings = [{ ...TRAINING, end: '2026-06', status: 'obtained' as const }];
    const experiences = [{ ...EXPERIENCE, start: '2024-07', end: '2024-08' }];
    expect(checkGaps({ ...GOOD, experiences, trainings }, context)).toEqual([]);
  });
});
