import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryCard } from '../practice/fixtures/library-card.ts';
import { alongPath, changedLibraryCard, pathUntil } from '../practice/fixtures/play.ts';
import { moves, walk } from '../practice/fixtures/random-walk.ts';
import { step } from '../practice/step.ts';
import { startWorld } from '../practice/world.ts';
import { explore, offeredActions } from './explore.ts';

test('what is offered never throws, and a button or a link always answers', () => {
  fc.assert(
    fc.property(moves(libraryCard, 40), (list) => {
      for (const world of walk(list, libraryCard)) {
        for (const action of offeredActions(world, libraryCard)) step(world, action, libraryCard);
      }
    }),
    { numRuns: 30 },
  );
});
test('fields are offered the texts of the path and the mistakes that people make', () => {
  expect(offeredActions(pathUntil('library/login'), libraryCard)).toEqual(
    expect.arrayContaining([
      { do: 'type', in: 'library/number', text: '1234567' },
      { do: 'type', in: 'library/number', text: '12' },
      { do: 'choose', in: 'library/who', option: 'child' },
      { do: 'tap', on: 'library/back' },
    ]),
  );
});
test('a task without a dead end has none, and the bound is told', () => {
  const found = explore(libraryCard, [startWorld(libraryCard), alongPath()], 150);
  expect(found.deadEnds).toEqual([]);
  expect(found.states).toBe(150);
  expect(found.left).toBeGreaterThan(0);
  expect(found.screens).toBeGreaterThan(5);
});
test('a small task is explored to its end', () => {
  const scenario = changedLibraryCard((task) => {
    task.start.apps = ['files'];
    task.goals = [{ id: 'read', done: 'Lu.', redo: 'Lisez.', when: { opened: 'file/cat' } }];
    task.traps = [];
    task.mistakes = {};
    task.path = [
      { do: 'tap', on: 'home.files', say: 'Ouvrez Fichiers.' },
      { do: 'tap', on: 'files.cat', say: 'Ouvrez.' },
    ];
  });
  const found = explore(scenario, [startWorld(scenario)], 1000);
  expect(found.left).toBe(0);
  expect(found.deadEnds).toEqual([]);
});
test('a dead end is told by its screen, with the actions that lead there', () => {
  const scenario = changedLibraryCard((task) => {
    task.events.push({ id: 'burnt', when: { visited: 'lookalike/trap-form' }, do: [{ set: 'burnt' }] });
    task.goals[0]!.when = { all: [{ flag: 'inside' }, { not: { flag: 'burnt' } }] };
  });
  const found = explore(scenario, [pathUntil('browser.go', scenario)], 60);
  const end = found.deadEnds.find(({ place }) => place === 'lookalike/trap-form');
  expect(end?.actions).toEqual([{ do: 'tap', on: 'search.advert' }]);
});
