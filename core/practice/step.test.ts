import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Action } from './action-schema.ts';
import { targetsOf } from './elements.ts';
import { libraryCard } from './fixtures/library-card.ts';
import {
  alongPath,
  changedLibraryCard,
  fromStart,
  pathUntil,
  play,
  tap,
  wait,
  write,
} from './fixtures/play.ts';
import { actionOf, moves, walk } from './fixtures/random-walk.ts';
import { worldSchema } from './fixtures/world-schema.ts';
import { REFUSALS } from './personal-data.ts';
import { resolveAction, step } from './step.ts';
import { view } from './view.ts';
import { startWorld, type World } from './world.ts';

const WorldSchema = worldSchema(libraryCard);

function offers(world: World, action: Action): boolean {
  if (action.do === 'wait') return Number.isFinite(action.seconds);
  const target = action.do === 'tap' ? action.on : action.in;
  return targetsOf(view(world, libraryCard)).some((found) => found.target === target);
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('whatever a learner does', () => {
  test('nothing throws, and every world is well formed', () => {
    fc.assert(
      fc.property(moves(libraryCard), (list) => {
        for (const world of walk(list, libraryCard)) v.parse(WorldSchema, world);
      }),
      { numRuns: 150 },
    );
  });

  test('the same actions give the same world', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        expect(walk(list, libraryCard).pop()).toEqual(walk(list, libraryCard).pop());
      }),
      { numRuns: 40 },
    );
  });

  test('a world can be stored and taken up again', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        const world = walk(list, libraryCard).pop();
        expect(JSON.parse(JSON.stringify(world))).toEqual(world);
      }),
      { numRuns: 40 },
    );
  });

  test('a world is never changed in place', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        let world = deepFreeze(startWorld(libraryCard));
        for (const move of list)
          world = deepFreeze(step(world, actionOf(move, world, libraryCard), libraryCard));
      }),
      { numRuns: 40 },
    );
  });

  test('an action that the screen does not offer gives back the very same world', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        let world = startWorld(libraryCard);
        for (const move of list) {
          const action = actionOf(move, world, libraryCard);
          const after = step(world, action, libraryCard);
          if (!offers(world, action)) expect(after).toBe(world);
          world = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the clock moves only by actions, and never backwards', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        const worlds = walk(list, libraryCard);
        worlds.slice(1).forEach((world, index) => {
          const before = worlds[index]!;
          if (world === before) return;
          expect(world.clock).toBeGreaterThan(before.clock);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('no two things of a screen have the same target', () => {
    fc.assert(
      fc.property(moves(libraryCard, 60), (list) => {
        for (const world of walk(list, libraryCard)) {
          const names = targetsOf(view(world, libraryCard)).map(({ target }) => target);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('actions that mean nothing', () => {
  const start = startWorld(libraryCard);
  test.each([NaN, Infinity, -Infinity])('waiting %s seconds changes nothing', (seconds) => {
    expect(step(start, wait(seconds), libraryCard)).toBe(start);
  });
  test('no wait is longer than a month', () => {
    expect(step(start, wait(1e300), libraryCard).clock - start.clock).toBe(30 * 86_400);
  });
  test('an unknown kind of action changes nothing, even on a target that is shown', () => {
    const world = fromStart([tap('home.browser')]);
    expect(step(world, { do: 'fly', in: 'browser.address' } as unknown as Action, libraryCard)).toBe(world);
  });
  test('a field is not tapped, a button is not written in, an option that is not there is not chosen', () => {
    const world = pathUntil('library/login');
    for (const action of [
      tap('library/number'),
      write('library/send-code', 'x'),
      { do: 'choose', in: 'library/who', option: 'dog' } as const,
    ]) {
      expect(step(world, action, libraryCard)).toBe(world);
    }
  });
});

describe('time', () => {
  test('an action takes one second', () => {
    const start = startWorld(libraryCard);
    expect(step(start, tap('home.mail'), libraryCard).clock).toBe(start.clock + 1);
  });
  test('a message arrives when it is due, not before', () => {
    const asked = pathUntil('library/send-code');
    expect(asked.mail).toHaveLength(0);
    const later = play(asked, [wait(1)]);
    expect(later.mail.map(({ message }) => message)).toEqual(['code-mail']);
    expect(later.texts).toHaveLength(0);
    expect(play(later, [wait(1)]).texts.map(({ message }) => message)).toEqual(['false-adviser']);
  });
  test('a long wait delivers everything in the order in which it was due', () => {
    const world = play(pathUntil('library/send-code'), [wait(86_400)]);
    expect(world.notices.map(({ channel }) => channel)).toEqual(['mail', 'text']);
    expect(world.pending).toHaveLength(0);
  });
  test('a pause of the task passes its seconds', () => {
    const asked = pathUntil('library/send-code');
    expect(play(asked, [tap('system.pause.tea')]).clock - asked.clock).toBeGreaterThanOrEqual(1200);
  });
});

describe('events', () => {
  test('an event happens once', () => {
    const twice = play(alongPath(), [
      tap('mail.inbox'),
      ...libraryCard.task.path.slice(30, 37),
      wait(100_000),
    ]);
    expect(twice.mail.filter(({ message }) => message === 'answer')).toHaveLength(1);
  });
  test('an event that another one makes true happens at the same moment, whatever their order in the file', () => {
    const scenario = changedLibraryCard((task) => {
      task.events = [
        { id: 'second', when: { flag: 'first-done' }, do: [{ set: 'second-done' }] },
        { id: 'first', when: { visited: 'library/welcome' }, do: [{ set: 'first-done' }] },
      ];
    });
    expect(pathUntil('search.true-site', scenario).flags).toEqual({
      'first-done': true,
      'second-done': true,
    });
  });
});

describe('traps', () => {
  test('a trap is written in the journal once, and stays there', () => {
    const { how } = libraryCard.task.traps[0]!;
    const fallen = play(alongPath(how.after), how.actions);
    expect(fallen.journal).toContain('trap:lookalike');
    const later = play(fallen, [tap('system.home'), tap('home.browser')]);
    expect(later.journal.filter((fact) => fact === 'trap:lookalike')).toHaveLength(1);
  });
});

describe('notices', () => {
  test('the notice opens what it announces, and goes away', () => {
    const arrived = play(pathUntil('library/send-code'), [wait(1)]);
    const opened = play(arrived, [tap('system.notice')]);
    expect(opened.app).toBe('mail');
    expect(opened.journal).toContain('opened:mail/code-mail');
    expect(opened.notices.filter(({ channel }) => channel === 'mail')).toHaveLength(0);
  });
  test('reading the message another way takes the notice away too', () => {
    const read = pathUntil('mail.open.code-mail');
    expect(read.notices.some(({ channel }) => channel === 'mail')).toBe(false);
  });
  test('a notice of a file shows the file', () => {
    const opened = play(pathUntil('camera.shoot'), [tap('system.notice')]);
    expect(opened.viewing).toBe('bill-photo');
  });
  test('unwanted mail makes no notice', () => {
    const scenario = changedLibraryCard((task, sites) => {
      sites['library']!.messages[0]!.spam = true;
    });
    const world = play(pathUntil('library/send-code', scenario), [wait(1)], scenario);
    expect(world.mail).toHaveLength(1);
    expect(world.notices).toHaveLength(0);
  });
});

describe('typing', () => {
  const form = pathUntil('library/login');
  test('a real personal number is refused kindly, next to the field, and kept nowhere', () => {
    const before = play(form, [write('library/number', '12')]);
    const after = step(before, write('library/number', 'mon numéro 2 55 08 14 168 025 38'), libraryCard);
    expect(after.fields['library/number']).toBe('');
    expect(after.problems).toEqual([{ target: 'library/number', text: REFUSALS['social-security'] }]);
    expect(JSON.stringify(after)).not.toContain('168');
  });
  test('writing again takes the error away', () => {
    const wrong = play(form, [tap('library/send-code')]);
    expect(wrong.problems.some(({ target }) => target === 'library/number')).toBe(true);
    const mended = play(wrong, [write('library/number', '1234567')]);
    expect(mended.problems.some(({ target }) => target === 'library/number')).toBe(false);
  });
  test('a text is cut at 4000 characters', () => {
    expect(play(form, [write('library/number', 'a'.repeat(5000))]).fields['library/number']).toHaveLength(
      4000,
    );
  });
  test('writing the same text again changes nothing', () => {
    const world = play(form, [write('library/number', '12')]);
    expect(step(world, write('library/number', '12'), libraryCard)).toBe(world);
  });
});

describe('actions of a path', () => {
  test('hold the code that has arrived', () => {
    const world = pathUntil('library/send-code');
    const action = resolveAction(write('library/typed-code', '{code:door}'), world, libraryCard);
    expect(action).toEqual(write('library/typed-code', world.codes['door']!.value));
  });
  test('lose what is said with them', () => {
    expect(resolveAction(libraryCard.task.path[0]!, startWorld(libraryCard), libraryCard)).toEqual(
      tap('home.browser'),
    );
  });
});
