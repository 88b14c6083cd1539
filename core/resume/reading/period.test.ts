import { expect, test } from 'vitest';
import { findPeriod } from './period.ts';

test.each([
  ['juin 2023 – août 2023', '2023-06', '2023-08'],
  ['Serveuse (06/2023 - 08/2023)', '2023-06', '2023-08'],
  ['du 12/06/2023 au 30/08/2023', '2023-06', '2023-08'],
  ['de juin à août 2023', '2023-06', '2023-08'],
  ['févr. 2021 à déc. 2022', '2021-02', '2022-12'],
  ['2021-2022', '2021', '2022'],
  ['2021/22', '2021', '2022'],
  ['été 2024', '2024-07', '2024-08'],
  ['2024-06', '2024-06', ''],
  ['depuis le 1er septembre 2022', '2022-09', 'now'],
  ['mars 2023 à aujourd’hui', '2023-03', 'now'],
  ['2022 – en cours', '2022', 'now'],
  ['janvier 2020', '2020-01', ''],
  ['مارس 2015 – أبريل 2016', '2015-03', '2016-04'],
])('%s', (text, start, end) => {
  const period = findPeriod(text);
  expect([period?.start, period?.isCurrent ? 'now' : period?.end]).toEqual([start, end]);
});

test.each([
  '06 39 98 00 57',
  '76000 Rouen',
  'CACES R489',
  'Garder 2 enfants de 4 et 7 ans',
  '24h/24',
  'Marseille',
])('no date in « %s »', (text) => expect(findPeriod(text)).toBe(null));

test('the rest of the line is kept', () => {
  expect(findPeriod('Serveuse – juin 2023 – Café de la Gare')?.rest).toBe('Serveuse\tCafé de la Gare');
});
