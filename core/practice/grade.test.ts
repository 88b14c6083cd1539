import { expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { alongPath, choose, fromStart, play, tap, wait, write } from './fixtures/play.ts';
import { grade } from './grade.ts';
import { startWorld } from './world.ts';

test('at the start no goal is reached, and each says what to do', () => {
  const { complete, goals, traps } = grade(startWorld(libraryCard), libraryCard);
  expect(complete).toBe(false);
  expect(goals.map(({ text }) => text)).toEqual(libraryCard.task.goals.map(({ redo }) => redo));
  expect(traps).toEqual([]);
});
test('at the end of the path every goal is reached, and each says it', () => {
  const { complete, goals } = grade(alongPath(), libraryCard);
  expect(complete).toBe(true);
  expect(goals.map(({ text }) => text)).toEqual(libraryCard.task.goals.map(({ done }) => done));
});
test('only the end counts: another order, another way, errors and detours on it give the same grade', () => {
  const otherWay = fromStart([
    tap('home.camera'),
    tap('camera.bill'),
    tap('camera.shoot'),
    choose('camera.corners', 'yes'),
    choose('camera.light', 'yes'),
    tap('camera.shoot'),
    tap('system.home'),
    tap('home.browser'),
    write('browser.address', 'https://www.ma-bibliotheque.exemple/login-form'),
    tap('browser.go'),
    tap('library/send-code'),
    choose('library/who', 'child'),
    write('library/number', '1234567'),
    tap('library/send-code'),
    wait(1200),
    write('library/typed-code', '{code:door}'),
    tap('library/enter'),
    tap('library/again'),
    tap('library/send-code'),
    wait(3),
    tap('system.home'),
    tap('home.mail'),
    tap('mail.open.code-mail'),
    tap('system.home'),
    tap('home.browser'),
    write('library/typed-code', '{code:door}'),
    tap('library/enter'),
    tap('library/proof'),
    tap('picker.cat'),
    tap('library/keep-proof'),
    tap('library/proof'),
    tap('picker.bill-photo'),
    tap('library/keep-proof'),
    tap('system.home'),
    tap('home.mail'),
    tap('mail.inbox'),
    tap('mail.compose'),
    tap('mail.files'),
    tap('picker.receipt'),
    write('mail.to', 'Accueil@ma-bibliotheque.exemple'),
    write('mail.subject', 'Mon RENDEZ-VOUS'),
    write('mail.body', 'Je voudrais venir mardi'),
    tap('mail.send'),
    wait(90_000),
    tap('mail.open.answer'),
  ]);
  expect(grade(otherWay, libraryCard)).toEqual(grade(alongPath(), libraryCard));
});
test('a trap is told even when everything was mended since', () => {
  const trap = libraryCard.task.traps[0]!;
  const fallen = play(alongPath(trap.how.after), [
    ...trap.how.actions,
    tap('browser.back'),
    tap('browser.back'),
  ]);
  const end = play(fallen, libraryCard.task.path.slice(trap.how.after));
  expect(grade(end, libraryCard)).toMatchObject({
    complete: true,
    traps: [{ id: 'lookalike', name: trap.name, advice: trap.advice }],
  });
});
