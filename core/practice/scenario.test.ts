import { expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { createScenario, fieldKey, screenOf, splitPlace } from './scenario.ts';

test('a scenario keeps only the sites that its task needs', () => {
  const { task, sites } = libraryCard;
  const scenario = createScenario({ ...task, sites: ['library'] }, Object.values(sites));
  expect(Object.keys(scenario.sites)).toEqual(['library']);
});
test('messages and files of the task and of its sites are found by their name', () => {
  expect(Object.keys(libraryCard.messages).sort()).toEqual(['answer', 'code-mail', 'false-adviser']);
  expect(Object.keys(libraryCard.files).sort()).toEqual(['bill-photo', 'cat', 'receipt']);
});
test('a place is "site/screen", or a screen alone inside its site', () => {
  expect(splitPlace('library/account')).toEqual({ site: 'library', screen: 'account' });
  expect(splitPlace('account', 'library')).toEqual({ site: 'library', screen: 'account' });
  expect(screenOf(libraryCard, 'library', 'nowhere')).toBeUndefined();
});
test('a field is "site/field", alone inside its site; fields of the device keep their name', () => {
  expect(fieldKey('number', 'library')).toBe('library/number');
  expect(fieldKey('lookalike/number', 'library')).toBe('lookalike/number');
  expect(fieldKey('mail.to', 'library')).toBe('mail.to');
});
