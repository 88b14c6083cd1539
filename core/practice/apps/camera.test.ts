import { expect, test } from 'vitest';
import { changedLibraryCard, choose, fromStart, play, readScreen, tap, targets } from '../fixtures/play.ts';

const bill = fromStart([tap('home.camera'), tap('camera.bill')]);
const good = [choose('camera.light', 'yes'), choose('camera.corners', 'yes'), tap('camera.shoot')];

test('a paper in the dark, or cut, makes no photo: the advice says what to do', () => {
  const bad = play(bill, [tap('camera.shoot')]);
  expect(bad.files).not.toContain('bill-photo');
  expect(readScreen(bad)).toContain('près d’une fenêtre');
  expect(readScreen(bad)).toContain('La photo est coupée');
  const halfBad = play(bad, [choose('camera.light', 'yes'), tap('camera.shoot')]);
  expect(readScreen(halfBad)).not.toContain('près d’une fenêtre');
  expect(readScreen(halfBad)).toContain('La photo est coupée');
});
test('a good photo is a file, announced', () => {
  const taken = play(bill, good);
  expect(taken.files).toContain('bill-photo');
  expect(taken.notices).toContainEqual({ channel: 'file', about: 'bill-photo' });
  expect(targets(taken)).toContain('camera.bill');
});
test('the same photo taken again is one file', () => {
  const twice = play(bill, [...good, tap('camera.bill'), ...good]);
  expect(twice.files.filter((file) => file === 'bill-photo')).toHaveLength(1);
});
test('light and corners are asked again for the next photo', () => {
  expect(play(bill, good).fields['camera.light']).toBeUndefined();
});
test('a task without papers says that there is nothing to photograph', () => {
  const scenario = changedLibraryCard((task) => {
    task.papers = [];
  });
  expect(readScreen(fromStart([tap('home.camera')], scenario), scenario)).toContain('rien à photographier');
});
