import { expect, test } from 'vitest';
import { libraryCard } from '../fixtures/library-card.ts';
import { changedLibraryCard, pathUntil, play, shown, tap, targets, wait } from '../fixtures/play.ts';
import { startWorld } from '../world.ts';

test('the home screen offers the apps of the task only', () => {
  const scenario = changedLibraryCard((task) => {
    task.start.apps = ['mail', 'browser'];
  });
  expect(targets(startWorld(scenario), scenario).filter((target) => target.startsWith('home.'))).toEqual([
    'home.mail',
    'home.browser',
  ]);
});
test('without a mailbox there is no mail app yet', () => {
  const scenario = changedLibraryCard((task) => {
    task.start.mailbox = undefined;
  });
  expect(targets(startWorld(scenario), scenario)).not.toContain('home.mail');
  expect(targets(startWorld(libraryCard))).toContain('home.mail');
});
test('an app tells how many messages are not read', () => {
  const home = play(pathUntil('library/send-code'), [wait(3), tap('system.home')]);
  expect(shown(home, 'home.mail')).toMatchObject({ mark: '1' });
  expect(shown(home, 'home.messages')).toMatchObject({ mark: '1' });
  expect(
    shown(play(home, [tap('home.mail'), tap('mail.open.code-mail'), tap('system.home')]), 'home.mail'),
  ).toMatchObject({ mark: '' });
});
