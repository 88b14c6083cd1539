import { describe, expect, test } from 'vitest';
import {
  alongPath,
  changedLibraryCard,
  choose,
  fromStart,
  pathUntil,
  play,
  readScreen,
  shown,
  tap,
  targets,
  write,
} from '../fixtures/play.ts';
import { libraryCard } from '../fixtures/library-card.ts';
import { step } from '../step.ts';
import { currentPage } from '../world.ts';

const form = pathUntil('library/login');

describe('checks of a form', () => {
  test('every check that fails is said next to its field, and nothing else happens', () => {
    const wrong = play(form, [tap('library/send-code')]);
    expect(shown(wrong, 'library/number')).toMatchObject({
      error: 'Ce numéro n’est pas le bon. Regardez votre carte.',
    });
    expect(shown(wrong, 'library/who')).toMatchObject({ error: 'Choisissez qui vous êtes.' });
    expect(wrong.codes).toEqual({});
    expect(currentPage(wrong)).toEqual(currentPage(form));
  });
  test('errors in a row are counted, a success forgets them', () => {
    const twice = play(form, [tap('library/send-code'), tap('library/send-code')]);
    expect(twice.missteps).toBe(2);
    expect(
      play(twice, [
        write('library/number', '1234567'),
        choose('library/who', 'child'),
        tap('library/send-code'),
      ]).missteps,
    ).toBe(0);
  });
});

describe('what a screen shows', () => {
  test('texts hold what was written, chosen and known', () => {
    expect(readScreen(alongPath(16))).toContain('Bonjour Lina, lecteur 1234567 (Un adulte).');
  });
  test('a component shows only when its condition holds', () => {
    expect(readScreen(alongPath(26))).not.toContain('Merci. Écrivez');
    expect(readScreen(pathUntil('library/keep-proof'))).toContain('Merci. Écrivez');
  });
  test('of two buttons with one name, the one that shows is pressed', () => {
    const scenario = changedLibraryCard((_, sites) => {
      const { components } = sites['library']!.screens[0]!;
      components[1] = {
        kind: 'button',
        id: 'login',
        label: 'Entrer',
        primary: true,
        checks: [],
        do: [{ go: 'account' }],
        when: { flag: 'inside' },
      };
      components.push({
        kind: 'button',
        id: 'login',
        label: 'Entrer',
        primary: true,
        checks: [],
        do: [{ go: 'login-form' }],
        when: { not: { flag: 'inside' } },
      });
    });
    expect(currentPage(pathUntil('library/login', scenario))).toMatchObject({ screen: 'login-form' });
  });
});

describe('a box to tick', () => {
  const scenario = changedLibraryCard((_, sites) => {
    const { components } = sites['library']!.screens[0]!;
    components.unshift({ kind: 'tick', id: 'agree', label: 'J’accepte' });
    components[2] = {
      kind: 'link',
      id: 'login',
      label: 'Entrer',
      do: [{ go: 'login-form' }],
      checks: [{ at: 'agree', must: { field: 'agree' }, else: 'Cochez la case.' }],
    };
  });
  const welcome = pathUntil('search.true-site', scenario);
  test('must be ticked to count as filled', () => {
    expect(play(welcome, [tap('library/login')], scenario).problems).toHaveLength(1);
    expect(
      currentPage(play(welcome, [choose('library/agree', 'yes'), tap('library/login')], scenario)),
    ).toMatchObject({ screen: 'login-form' });
  });
  test('that was ticked, then not, does not count as filled', () => {
    const changed = play(
      welcome,
      [choose('library/agree', 'yes'), choose('library/agree', 'no'), tap('library/login')],
      scenario,
    );
    expect(changed.problems).toHaveLength(1);
  });
  test('that is not ticked is not unticked', () => {
    expect(step(welcome, choose('library/agree', 'no'), scenario)).toBe(welcome);
  });
});

test('a button of another site or screen does nothing', () => {
  const lookalike = fromStart([
    tap('home.browser'),
    write('browser.address', 'ma-bibliotheque-express.exemple'),
    tap('browser.go'),
  ]);
  expect(step(lookalike, tap('library/login'), libraryCard)).toBe(lookalike);
  expect(targets(lookalike)).toContain('lookalike/pay');
});
