import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import {
  alongPath,
  changedLibraryCard,
  choose,
  fromStart,
  pathUntil,
  play,
  tap,
  write,
} from './fixtures/play.ts';
import { moves, walk } from './fixtures/random-walk.ts';
import { grade } from './grade.ts';
import { nextStep, planRoute } from './planner.ts';
import type { Scenario } from './scenario.ts';
import { step } from './step.ts';
import { startWorld, type World } from './world.ts';

const trapsIn = (world: World) => world.journal.filter((fact) => fact.startsWith('trap:'));

/** The learner does what is shown, each time asking again. */
function followed(world: World, scenario: Scenario = libraryCard, bound = 150): World {
  let next = world;
  for (let count = 0; count < bound; count++) {
    const plan = nextStep(next, scenario);
    if (!plan) break;
    const after = step(next, plan.action, scenario);
    expect(after, `the action shown does nothing: ${JSON.stringify(plan.action)}`).not.toBe(next);
    next = after;
  }
  return next;
}

function expectHome(world: World, scenario: Scenario = libraryCard): void {
  const end = followed(world, scenario);
  expect(grade(end, scenario).complete).toBe(true);
  expect(trapsIn(end)).toEqual(trapsIn(world));
}

describe('who follows the guidance reaches every goal, without a trap', () => {
  test('from the start, by the path itself', () => {
    expect(planRoute(startWorld(libraryCard), libraryCard)!.map(({ pathIndex }) => pathIndex)).not.toContain(
      null,
    );
    expectHome(startWorld(libraryCard));
  });
  test('from every step of the path', () => {
    for (let steps = 0; steps <= libraryCard.task.path.length; steps++) expectHome(alongPath(steps));
  });
  test('from every trap', () => {
    for (const { how } of libraryCard.task.traps) expectHome(play(alongPath(how.after), how.actions));
  });
  test('after any wandering, from any point of the path', () => {
    fc.assert(
      fc.property(fc.nat(libraryCard.task.path.length), moves(libraryCard, 120), (steps, list) => {
        const worlds = walk(list, libraryCard, alongPath(steps));
        for (let index = worlds.length - 1; index >= 0; index -= 25) expectHome(worlds[index]!);
      }),
      { numRuns: 40 },
    );
  });
});

describe('particular wanderings', () => {
  test('a code that has expired', () =>
    expectHome(play(pathUntil('library/typed-code'), [tap('system.pause.tea')])));
  test('the wrong file in the message', () => expectHome(play(pathUntil('mail.files'), [tap('picker.cat')])));
  test('a message sent to the wrong address', () => {
    expectHome(
      play(pathUntil('mail.body'), [write('mail.to', 'acueil@ma-bibliotheque.exemple'), tap('mail.send')]),
    );
  });
  test('five tabs opened', () => {
    let world = pathUntil('library/send-code');
    for (let time = 0; time < 4; time++) world = play(world, [tap('browser.tabs'), tap('browser.new')]);
    expectHome(world);
  });
  test('a deep screen opened by its address', () => {
    expectHome(
      fromStart([
        tap('home.browser'),
        write('browser.address', 'ma-bibliotheque.exemple/account'),
        tap('browser.go'),
      ]),
    );
  });

  test('a field that the path never touches, spoilt', () => {
    const scenario = changedLibraryCard((_, sites) => {
      const form = sites['library']!.screens[1]!.components;
      form.unshift(
        { kind: 'field', id: 'town', label: 'Ville', input: 'text', value: 'Lille' },
        { kind: 'tick', id: 'adverts', label: 'Publicités' },
      );
      for (const part of form) {
        if (part.kind === 'button')
          part.do.push({
            set: 'clean',
            when: { all: [{ field: 'town', test: { is: 'Lille' } }, { not: { field: 'adverts' } }] },
          });
      }
      const code = sites['library']!.screens[2]!.components;
      for (const part of code)
        if (part.kind === 'button') part.checks.push({ must: { flag: 'clean' }, else: 'Corrigez la ville.' });
    });
    const spoilt = play(
      pathUntil('library/number', scenario),
      [write('library/town', 'Lyon'), choose('library/adverts', 'yes')],
      scenario,
    );
    expectHome(spoilt, scenario);
    expectHome(play(spoilt, [choose('library/who', 'adult'), tap('library/send-code')], scenario), scenario);
  });

  test('a step of the path that here would be a trap is left out', () => {
    const scenario = changedLibraryCard((task) => {
      const open = task.path.findIndex((one) => one.do === 'tap' && one.on === 'mail.open.code-mail');
      task.path.splice(open, 0, { do: 'tap', on: 'mail.inbox', say: 'Retour.' });
      task.path[open - 2] = { do: 'tap', on: 'system.notice', say: 'Ouvrez le message.' };
      task.path.splice(open - 1, 1);
      task.traps.push({
        id: 'curious',
        name: 'n',
        advice: 'a',
        when: { opened: 'text/false-adviser' },
        how: { after: 0, actions: [tap('home.mail')] },
      });
    });
    expectHome(
      play(pathUntil('library/send-code', scenario), [{ do: 'wait', seconds: 5 }], scenario),
      scenario,
    );
  });

  test('a screen that shows only on a second visit, in the middle of the path', () => {
    const scenario = changedLibraryCard((_, sites) => {
      const library = sites['library']!;
      library.screens.push({
        id: 'again',
        title: 'Déjà venu',
        components: [
          { kind: 'link', id: 'go-on', label: 'Continuer', checks: [], do: [{ go: 'login-form' }] },
        ],
      });
      const login = library.screens[0]!.components[1]!;
      if (login.kind === 'link')
        login.do = [{ go: 'login-form' }, { go: 'again', when: { flag: 'seen' } }, { set: 'seen' }];
    });
    expectHome(play(pathUntil('library/login', scenario), [tap('library/back')], scenario), scenario);
  });
});

describe('what is shown', () => {
  test('a learner who may choose otherwise is not sent back', () => {
    const world = play(pathUntil('library/number'), [choose('library/who', 'child')]);
    expect(nextStep(world, libraryCard)!.action).toEqual(tap('library/send-code'));
  });
  test('nothing is left to do when every goal is reached', () => {
    expect(planRoute(alongPath(), libraryCard)).toEqual([]);
    expect(nextStep(alongPath(), libraryCard)).toBeNull();
  });
  test('there is no plan when no way leads home', () => {
    const scenario = changedLibraryCard((task) => {
      task.goals[0]!.when = { flag: 'never' };
    });
    expect(planRoute(startWorld(scenario), scenario)).toBeNull();
  });
});
