import { describe, expect, test } from 'vitest';
import { holds, placeOf } from './condition.ts';
import type { Condition } from './condition-schema.ts';
import { libraryCard } from './fixtures/library-card.ts';
import { alongPath, fromStart, pathUntil, play, tap, wait, write } from './fixtures/play.ts';
import { startWorld, type World } from './world.ts';

const start = startWorld(libraryCard);
const end = alongPath();
const is = (condition: Condition, world: World = end) => holds(condition, world, libraryCard, 'library');

test('all, any and not', () => {
  const [yes, no]: Condition[] = [{ flag: 'inside' }, { flag: 'nothing' }];
  expect(is({ all: [yes!, { not: no! }] })).toBe(true);
  expect(is({ all: [yes!, no!] })).toBe(false);
  expect(is({ any: [no!, yes!] })).toBe(true);
  expect(is({ any: [] })).toBe(false);
  expect(is({ all: [] })).toBe(true);
});
test('a field is filled, or passes its test; a file component holds its files', () => {
  expect(is({ field: 'number' })).toBe(true);
  expect(is({ field: 'number' }, start)).toBe(false);
  expect(is({ field: 'library/number', test: { is: '1234567' } })).toBe(true);
  expect(is({ field: 'proof', test: { has: ['bill-photo'] } })).toBe(true);
});
test('unknown names simply do not hold', () => {
  for (const condition of [
    { field: 'x' },
    { flag: 'constructor' },
    { at: 'x' },
    { visited: 'x' },
    { opened: 'x' },
    { code: 'constructor', in: 'number' },
  ] as const) {
    expect(is(condition)).toBe(false);
  }
});
test('at: what is on the screen, precisely or by app', () => {
  const mail = fromStart([tap('home.mail')]);
  expect(is({ at: 'mail' }, mail)).toBe(true);
  expect(is({ at: 'mail/inbox' }, mail)).toBe(true);
  expect(is({ at: 'mail/compose' }, mail)).toBe(false);
});
test('visited and opened are remembered', () => {
  expect(is({ visited: 'library/login-form' })).toBe(true);
  expect(is({ visited: 'lookalike/trap-form' })).toBe(false);
  expect(is({ opened: 'mail/answer' })).toBe(true);
});

describe('an e-mail that was sent', () => {
  test('every part must hold of the same letter', () => {
    const to = 'accueil@ma-bibliotheque.exemple';
    expect(
      is({ mail: { to, subject: { has: ['rendez-vous'] }, attached: ['receipt'], attachedCount: 1 } }),
    ).toBe(true);
    expect(is({ mail: { to, attached: ['cat'] } })).toBe(false);
    expect(is({ mail: { to, attachedCount: 0 } })).toBe(false);
    expect(is({ mail: { to, replyTo: 'answer' } })).toBe(false);
    expect(is({ mail: {} }, start)).toBe(false);
  });
  test('the last one to the address counts, whatever was sent to others since', () => {
    const letter = (to: string, body: string) => [
      tap('mail.compose'),
      write('mail.to', to),
      write('mail.body', body),
      tap('mail.send'),
    ];
    const world = fromStart([
      tap('home.mail'),
      ...letter('accueil@ma-bibliotheque.exemple', 'un'),
      ...letter('code@ma-bibliotheque.exemple', 'deux'),
    ]);
    expect(is({ mail: { to: 'ACCUEIL@ma-bibliotheque.exemple', body: { is: 'un' } } }, world)).toBe(true);
    expect(is({ mail: { body: { is: 'deux' } } }, world)).toBe(true);
    const corrected = play(world, letter('accueil@ma-bibliotheque.exemple', 'trois'));
    expect(is({ mail: { to: 'accueil@ma-bibliotheque.exemple', body: { is: 'un' } } }, corrected)).toBe(
      false,
    );
  });
});

describe('a text message that was sent', () => {
  const thread = play(pathUntil('library/send-code'), [
    wait(3),
    tap('system.home'),
    tap('home.messages'),
    tap('messages.07 00 00 00 00'),
  ]);
  const gives: Condition = { text: { to: '07 00 00 00 00', body: { has: ['{code:door}'] } } };
  test('may be looked for with the last code in it', () => {
    expect(is(gives, play(thread, [write('text.body', 'Le code : {code:door}.'), tap('text.send')]))).toBe(
      true,
    );
    expect(is(gives, play(thread, [write('text.body', 'Non'), tap('text.send')]))).toBe(false);
  });
  test('gives no code when there is none', () => {
    expect(
      is(
        { text: { to: '07 00 00 00 00', body: { has: ['{code:nobody}'] } } },
        play(thread, [write('text.body', 'Non'), tap('text.send')]),
      ),
    ).toBe(false);
  });
});

test('every place has its name', () => {
  expect(placeOf(start)).toBe('home');
  expect(placeOf(pathUntil('browser.go'))).toBe('search');
  expect(placeOf(pathUntil('camera.bill'))).toBe('camera/bill');
  expect(placeOf(pathUntil('mail.open.code-mail'))).toBe('mail/code-mail');
  expect(placeOf(fromStart([tap('home.files'), tap('files.cat')]))).toBe('file/cat');
  expect(placeOf(fromStart([tap('home.browser'), tap('browser.tabs')]))).toBe('tabs');
});
