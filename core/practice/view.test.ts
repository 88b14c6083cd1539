import { expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { alongPath, pathUntil, play, shown, tap, targets, wait } from './fixtures/play.ts';
import { offeredTargets, secondsToNext, view } from './view.ts';
import { startWorld } from './world.ts';

test('there is always a way back to the home screen, except on it', () => {
  expect(targets(startWorld(libraryCard))).not.toContain('system.home');
  for (let steps = 1; steps < libraryCard.task.path.length; steps++) {
    const world = alongPath(steps);
    if (world.app !== 'home') expect(targets(world)).toContain('system.home');
  }
});
test('every element that can be acted on says what it is', () => {
  for (let steps = 0; steps < libraryCard.task.path.length; steps++) {
    for (const element of offeredTargets(alongPath(steps), libraryCard).values()) {
      expect('title' in element ? element.title : 'label' in element ? element.label : '').not.toBe('');
    }
  }
});
test('the screen has a name for the eye and one for conditions', () => {
  expect(view(pathUntil('library/login'), libraryCard)).toMatchObject({
    place: 'library/login-form',
    title: 'Connexion',
    site: 'library',
  });
  expect(view(pathUntil('mail.compose'), libraryCard)).toMatchObject({ place: 'mail/compose', site: null });
  expect(view(pathUntil('library/proof'), libraryCard)).toMatchObject({ place: 'picker', site: null });
});
test('a long wait is a button that passes it; a short one is not', () => {
  const short = pathUntil('library/send-code');
  expect(secondsToNext(short)).toBe(1);
  expect(targets(short)).not.toContain('system.wait');
  const long = pathUntil('mail.send');
  expect(secondsToNext(long)).toBeGreaterThan(3600);
  expect(shown(long, 'system.wait')).toMatchObject({ label: 'Passer au lendemain' });
  expect(play(long, [tap('system.wait')]).mail.some(({ message }) => message === 'answer')).toBe(true);
});
test('nothing on its way is no wait', () => {
  expect(secondsToNext(startWorld(libraryCard))).toBeNull();
});
test('a notice says who writes, or which file came', () => {
  const asked = pathUntil('library/send-code');
  expect(shown(play(asked, [wait(1)]), 'system.notice')).toMatchObject({ detail: 'Ma Bibliothèque' });
  expect(shown(play(asked, [wait(2)]), 'system.notice')).toMatchObject({ detail: 'Conseiller' });
  expect(shown(pathUntil('camera.shoot'), 'system.notice')).toMatchObject({ detail: 'Facture.jpg' });
});
