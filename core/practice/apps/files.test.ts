import { expect, test } from 'vitest';
import {
  changedLibraryCard,
  fromStart,
  pathUntil,
  play,
  readScreen,
  tap,
  targets,
} from '../fixtures/play.ts';

test('the files of the start are there, and open', () => {
  const opened = fromStart([tap('home.files'), tap('files.cat')]);
  expect(readScreen(opened)).toContain('Une photo de chat.');
  expect(opened.journal).toContain('opened:file/cat');
  expect(play(opened, [tap('viewer.close')]).viewing).toBeNull();
});
test('no file is said plainly', () => {
  const scenario = changedLibraryCard((task) => {
    task.start.files = [];
  });
  expect(readScreen(fromStart([tap('home.files')], scenario), scenario)).toContain('Aucun fichier');
});
test('a file is put in a component of a practice site, and taken out', () => {
  const joined = pathUntil('picker.bill-photo');
  expect(joined.attached).toEqual({ 'library/proof': ['bill-photo'] });
  expect(targets(joined)).toContain('remove.library/proof.bill-photo');
  expect(play(joined, [tap('remove.library/proof.bill-photo')]).attached).toEqual({});
});
test('the home key leaves the choice of a file', () => {
  const home = play(pathUntil('library/proof'), [tap('system.home')]);
  expect(home.picking).toBeNull();
  expect(home.app).toBe('home');
});
