import { describe, expect, test } from 'vitest';
import { applyEffects } from './effects.ts';
import { libraryCard } from './fixtures/library-card.ts';
import { pathUntil, play, tap, wait, write } from './fixtures/play.ts';
import { currentPage, startWorld } from './world.ts';
import type { Effect } from './effect-schema.ts';

const start = startWorld(libraryCard);
const after = (effects: Effect[], world = start) => applyEffects(effects, world, libraryCard, 'library');

describe('a code', () => {
  const asked = pathUntil('library/send-code');
  const enter = (code: string) => [write('library/typed-code', code), tap('library/enter')];
  test('opens the door while it is valid', () => {
    expect(play(asked, enter('{code:door}')).flags).toEqual({ inside: true });
  });
  test('still does after almost 15 minutes, no more after 15', () => {
    expect(play(asked, [wait(14 * 60), ...enter('{code:door}')]).flags).toEqual({ inside: true });
    const late = play(asked, [wait(15 * 60), ...enter('{code:door}')]);
    expect(late.flags).toEqual({});
    expect(late.problems).toMatchObject([{ target: 'library/typed-code' }]);
  });
  test('expires during a pause of 20 minutes, and a new one can be asked for', () => {
    const late = play(asked, [tap('system.pause.tea'), ...enter('{code:door}')]);
    expect(late.flags).toEqual({});
    expect(
      play(late, [tap('library/again'), tap('library/send-code'), ...enter('{code:door}')]).flags,
    ).toEqual({ inside: true });
  });
  test('is dead as soon as a newer one is made', () => {
    const old = asked.codes['door']!.value;
    const again = play(asked, [tap('library/again'), tap('library/send-code')]);
    expect(again.codes['door']!.value).not.toBe(old);
    expect(play(again, enter(old)).flags).toEqual({});
    expect(play(again, enter('{code:door}')).flags).toEqual({ inside: true });
  });
  test('may be typed with spaces', () => {
    const { value } = asked.codes['door']!;
    expect(play(asked, enter(`${value.slice(0, 3)} ${value.slice(3)}`)).flags).toEqual({ inside: true });
  });
  test('has six digits, and a new one is never the former, whenever it is made', () => {
    let world = start;
    for (let order = 0; order < 3000; order++) {
      const former = world.codes['door']?.value;
      world = after([{ issue: 'door', minutes: 15 }], {
        ...world,
        clock: world.clock + (order % 7) * 13_080 + 1,
      });
      expect(world.codes['door']!.value).toMatch(/^[1-9]\d{5}$/);
      expect(world.codes['door']!.value).not.toBe(former);
    }
  });
  test('is another one even when exactly so much time has passed that the same sum comes out', () => {
    const first = after([{ issue: 'door', minutes: 15 }], { ...start, clock: 86_400 * 20_000 + 80_000 });
    const second = after([{ issue: 'door', minutes: 15 }], { ...first, clock: first.clock + 86_400 - 7919 });
    expect(second.codes['door']!.value).not.toBe(first.codes['door']!.value);
  });
});

describe('effects', () => {
  test('run in order, each condition asked of what the former left', () => {
    const world = after([
      { set: 'a' },
      { set: 'b', when: { flag: 'a' } },
      { unset: 'a' },
      { set: 'c', when: { flag: 'a' } },
    ]);
    expect(world.flags).toEqual({ b: true });
  });
  test('go: shows a screen of the same site, or of another; an unknown one changes nothing', () => {
    expect(currentPage(after([{ go: 'account' }]))).toEqual({
      kind: 'site',
      site: 'library',
      screen: 'account',
    });
    expect(currentPage(after([{ go: 'lookalike/trap-form' }]))).toMatchObject({ site: 'lookalike' });
    expect(after([{ go: 'nowhere' }])).toBe(start);
  });
  test('fill and clear: fields of the site, with what they hold', () => {
    const filled = after([{ fill: 'number', with: 'n° {persona:name}' }]);
    expect(filled.fields).toEqual({ 'library/number': 'n° Lina' });
    expect(after([{ clear: ['number'] }], filled).fields).toEqual({});
  });
  test('clear: takes attached files out too', () => {
    expect(after([{ clear: ['proof'] }], pathUntil('picker.bill-photo')).attached).toEqual({});
  });
  test('send: an unknown message changes nothing', () => {
    expect(after([{ send: 'nobody', after: 1 }])).toBe(start);
  });
  test('download: a file comes once, announced', () => {
    const once = after([{ download: 'receipt' }]);
    expect(once.files).toEqual(['cat', 'receipt']);
    expect(once.notices).toHaveLength(1);
    expect(after([{ download: 'receipt' }], once)).toBe(once);
  });
});
