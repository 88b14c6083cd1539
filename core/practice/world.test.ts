import * as v from 'valibot';
import { expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { changedLibraryCard, fromStart, pathUntil, tap, write } from './fixtures/play.ts';
import { worldSchema } from './fixtures/world-schema.ts';
import { currentPage, currentSite, noted, problemAt, startWorld, storyTime, valueOf } from './world.ts';

test('story time does not depend on the time zone; what is not a date is 0', () => {
  expect(storyTime('1970-01-02T00:01')).toBe(86_460);
  expect(storyTime('demain')).toBe(0);
});
test('the learner finds the world as the task says', () => {
  const start = startWorld(libraryCard);
  v.parse(worldSchema(libraryCard), start);
  expect(start).toMatchObject({
    app: 'home',
    files: ['cat'],
    mail: [],
    journal: [],
    clock: storyTime('2026-11-24T09:00'),
  });
});
test('messages of the start are there, unread, each in its app; unknown names are left out', () => {
  const scenario = changedLibraryCard((task) => {
    task.start.received = ['answer', 'false-adviser', 'nobody'];
    task.start.files = ['cat', 'nothing'];
  });
  const start = startWorld(scenario);
  expect(start.mail).toMatchObject([{ message: 'answer', read: false }]);
  expect(start.texts).toMatchObject([{ message: 'false-adviser', read: false }]);
  expect(start.files).toEqual(['cat']);
});
test('the site on the screen is none when another app is shown', () => {
  const site = pathUntil('search.true-site');
  expect(currentSite(site)).toBe('library');
  expect(currentSite({ ...site, app: 'home' })).toBe('');
  expect(currentPage(startWorld(libraryCard))).toEqual({ kind: 'blank' });
});
test('a field holds what was written, else what was pre-filled, else nothing', () => {
  const scenario = changedLibraryCard((_, sites) => {
    const field = sites['library']!.screens[1]!.components[0]!;
    if (field.kind === 'field') field.value = '42';
  });
  const start = startWorld(scenario);
  expect(valueOf(start, scenario, 'number', 'library')).toBe('42');
  expect(valueOf({ ...start, fields: { 'library/number': '' } }, scenario, 'library/number')).toBe('');
  expect(valueOf(start, scenario, 'nobody', 'library')).toBe('');
});
test('a fact is noted once', () => {
  const once = noted(startWorld(libraryCard), 'opened:file/cat');
  expect(noted(once, 'opened:file/cat')).toBe(once);
});
test('the problem of an element is found by its target', () => {
  const world = fromStart([tap('home.mail'), tap('mail.compose'), write('mail.body', 'x'), tap('mail.send')]);
  expect(problemAt(world, 'mail.to')).toBeTypeOf('string');
  expect(problemAt(world, 'mail.body')).toBeUndefined();
});
