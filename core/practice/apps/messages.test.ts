import { describe, expect, test } from 'vitest';
import { libraryCard } from '../fixtures/library-card.ts';
import {
  changedLibraryCard,
  pathUntil,
  play,
  readScreen,
  shown,
  tap,
  targets,
  wait,
  write,
} from '../fixtures/play.ts';
import { step } from '../step.ts';
import { currentPage } from '../world.ts';

const THREAD = 'messages.07 00 00 00 00';
const arrived = play(pathUntil('library/send-code'), [wait(2), tap('system.home'), tap('home.messages')]);
const again = [tap('system.home'), tap('home.browser'), tap('library/again'), tap('library/send-code')];

describe('threads', () => {
  test('all the messages of one number are one thread, marked until it is opened', () => {
    const list = play(arrived, [...again, wait(3), tap('system.home'), tap('home.messages')]);
    expect(targets(list).filter((target) => target.startsWith('messages.'))).toEqual([THREAD]);
    expect(shown(list, THREAD)).toMatchObject({ mark: 'nouveau', title: 'Conseiller' });
    const back = play(list, [tap(THREAD), tap('messages.list')]);
    expect(shown(back, THREAD)).toMatchObject({ mark: '' });
  });
  test('a message that arrives in the open thread is read as it comes', () => {
    const scenario = changedLibraryCard((task) => {
      task.start.received = ['false-adviser'];
    });
    const reading = play(
      pathUntil('library/send-code', scenario),
      [tap('system.home'), tap('home.messages'), tap(THREAD), wait(3)],
      scenario,
    );
    expect(reading.texts.map(({ read }) => read)).toEqual([true, true]);
    expect(reading.notices.some(({ channel }) => channel === 'text')).toBe(false);
  });
});

describe('answering', () => {
  const thread = play(arrived, [tap(THREAD)]);
  test('shows what was sent in the thread, and empties the field', () => {
    const sent = play(thread, [write('text.body', ' Qui êtes-vous ? '), tap('text.send')]);
    expect(sent.textsSent).toMatchObject([{ to: '07 00 00 00 00', body: 'Qui êtes-vous ?' }]);
    expect(readScreen(sent)).toContain('"mine":true,"text":"Qui êtes-vous ?"');
    expect(shown(sent, 'text.body')).toMatchObject({ value: '' });
  });
  test('nothing written sends nothing', () => {
    expect(step(thread, tap('text.send'), libraryCard)).toBe(thread);
  });
  test('a refused number is explained at the field', () => {
    const world = play(thread, [write('text.body', '255081416802538')]);
    expect(shown(world, 'text.body')).toMatchObject({
      value: '',
      error: expect.stringContaining('sécurité sociale'),
    });
  });
});

describe('a link in a message', () => {
  const scenario = changedLibraryCard((_, sites) => {
    sites['library']!.messages[1]!.link = { label: 'Payer', to: 'lookalike/trap-form' };
  });
  const thread = play(
    pathUntil('library/send-code', scenario),
    [wait(2), tap('system.home'), tap('home.messages'), tap(THREAD)],
    scenario,
  );
  test('opens its page in a new tab', () => {
    const followed = play(thread, [tap('link.false-adviser')], scenario);
    expect(followed.tabs).toHaveLength(2);
    expect(currentPage(followed)).toEqual({ kind: 'site', site: 'lookalike', screen: 'trap-form' });
  });
  test('has one name in the thread, even when the message came twice, and both work', () => {
    const twice = play(
      thread,
      [...again, wait(3), tap('system.home'), tap('home.messages'), tap(THREAD)],
      scenario,
    );
    const links = targets(twice, scenario).filter((target) => target.startsWith('link.'));
    expect(new Set(links).size).toBe(2);
    for (const link of links)
      expect(currentPage(play(twice, [tap(link)], scenario))).toMatchObject({ screen: 'trap-form' });
  });
  test('opens no sixth tab', () => {
    let world = thread;
    for (let time = 0; time < 7; time++)
      world = play(
        world,
        [tap('link.false-adviser'), tap('system.home'), tap('home.messages'), tap(THREAD)],
        scenario,
      );
    expect(world.tabs).toHaveLength(5);
  });
});
