import { expect, test } from 'vitest';
import { genderedTitle } from './gendered-title.ts';

test.each([
  ['Caissier / Caissière de station-service', 'Caissier de station-service', 'Caissière de station-service'],
  ['Aide maçon / Aide maçonne', 'Aide maçon', 'Aide maçonne'],
  ['Barista', 'Barista', 'Barista'],
  ['Agent / Agente d’accueil', 'Agent d’accueil', 'Agente d’accueil'],
])('%s is %s or %s', (title, masculine, feminine) => {
  expect(genderedTitle(title, 'masculine')).toBe(masculine);
  expect(genderedTitle(title, 'feminine')).toBe(feminine);
});
