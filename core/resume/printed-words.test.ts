import { describe, expect, test } from 'vitest';
import {
  printedAvailability,
  printedDate,
  printedLicence,
  printedMobility,
  printedPeriod,
  printedTraining,
} from './printed-words.ts';

describe('in French', () => {
  test.each([
    ['2024-06', '2024-08', false, 'juin 2024 – août 2024'],
    ['2024-06', '2024-06', false, 'juin 2024'],
    ['2023', '', true, 'depuis 2023'],
    ['2023', '2024', true, 'depuis 2023'],
    ['2022', '', false, '2022'],
    ['', '2022-01', false, 'janvier 2022'],
    ['', '', true, ''],
    ['été', '2022', false, '2022'],
  ])('from « %s » to « %s » (still: %s) is « %s »', (start, end, isCurrent, printed) => {
    expect(printedPeriod({ start, end, isCurrent }, 'fr')).toBe(printed);
  });

  test('a month that does not exist leaves the year', () => {
    expect(printedDate('2024-13', 'fr')).toBe('2024');
  });

  test.each([
    ['now', ['evening', 'weekend'], 'Disponible tout de suite\u00a0: soir et week-end'],
    ['2026-12-01', [], 'Disponible à partir du 1er décembre 2026'],
    ['2026-12-02', [], 'Disponible à partir du 2 décembre 2026'],
    ['', ['morning', 'day', 'night'], 'Disponible\u00a0: matin tôt, journée et nuit'],
    ['', [], ''],
    ['demain', [], ''],
  ] as const)('available « %s », at %j: « %s »', (from, times, printed) => {
    expect(printedAvailability({ from, times: [...times] }, 'fr')).toBe(printed);
  });

  test('means and area are one line; nothing known prints nothing', () => {
    expect(printedMobility({ means: ['bicycle'], area: ' Rouen et 20 km autour ' }, 'fr')).toBe(
      'Déplacements\u00a0: à vélo, Rouen et 20 km autour',
    );
    expect(printedMobility({ means: [], area: ' ' }, 'fr')).toBe('');
  });

  test('a licence has its name and detail, another one its own name', () => {
    expect(printedLicence({ kind: 'caces', detail: 'R489 catégorie 1A' }, 'fr')).toBe(
      'CACES\u00a0: R489 catégorie 1A',
    );
    expect(printedLicence({ kind: 'other', detail: ' Attestation de natation ' }, 'fr')).toBe(
      'Attestation de natation',
    );
  });

  test('a diploma that was missed is said as a level, one without a title is not', () => {
    const training = { id: 't', title: 'CAP cuisine', school: '', city: '', end: '' };
    expect(printedTraining({ ...training, status: 'level' }, 'fr')).toBe('CAP cuisine (niveau)');
    expect(printedTraining({ ...training, status: 'obtained' }, 'fr')).toBe('CAP cuisine');
    expect(printedTraining({ ...training, title: ' ', status: 'level' }, 'fr')).toBe('');
  });
});

test('Arabic says « and » as part of the next word, and nothing that supposes a man or a woman', () => {
  const printed = printedAvailability({ from: 'now', times: ['evening', 'weekend'] }, 'ar');
  expect(printed).toContain(' وفي ');
  expect(printed).not.toContain('متاح');
});
