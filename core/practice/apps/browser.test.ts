import { describe, expect, test } from 'vitest';
import { libraryCard } from '../fixtures/library-card.ts';
import {
  changedLibraryCard,
  fromStart,
  play,
  readScreen,
  shown,
  tap,
  targets,
  write,
} from '../fixtures/play.ts';
import { step } from '../step.ts';
import { currentPage, type Page } from '../world.ts';

const inBrowser = (address: string, scenario = libraryCard) =>
  fromStart([tap('home.browser'), write('browser.address', address), tap('browser.go')], scenario);
const pageOf = (address: string): Page => currentPage(inBrowser(address));

describe('search', () => {
  test('words of the subject show the results, adverts marked, with the host of each', () => {
    const world = inBrowser('carte BIBLIOTHÈQUE');
    expect(shown(world, 'search.advert')).toMatchObject({
      mark: 'Annonce',
      note: 'ma-bibliotheque-express.exemple',
    });
    expect(shown(world, 'search.true-site')).toMatchObject({ mark: '', note: 'ma-bibliotheque.exemple' });
  });
  test('other words show no result, and what to try', () => {
    const world = inBrowser('recette de gâteau');
    expect(readScreen(world)).toContain('Aucun résultat');
    expect(readScreen(world)).toContain('par exemple «\u00a0bibliotheque\u00a0»');
    expect(targets(world).some((target) => target.startsWith('search.'))).toBe(false);
  });
  test('a task without a search says so too', () => {
    const scenario = changedLibraryCard((task) => {
      task.search = undefined;
    });
    expect(readScreen(inBrowser('bibliotheque', scenario), scenario)).toMatch(
      /Aucun résultat.*d’autres mots\./,
    );
  });
  test.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])(
    'the word « %s » is searched like any other',
    (word) => {
      expect(pageOf(word)).toEqual({ kind: 'search', query: word });
    },
  );
  test('nothing written searches nothing', () => {
    const world = fromStart([tap('home.browser'), write('browser.address', '  ')]);
    expect(step(world, tap('browser.go'), libraryCard)).toBe(world);
  });
});

describe('addresses', () => {
  test.each([
    'ma-bibliotheque.exemple',
    'www.ma-bibliotheque.exemple',
    'https://ma-bibliotheque.exemple',
    'http://www.ma-bibliotheque.exemple/',
    'HTTPS://WWW.Ma-Bibliotheque.Exemple',
    'ma-bibliothèque.exemple',
    ' ma-bibliotheque.exemple ',
    'ma-bibliotheque.exemple/welcome',
    'ma-bibliotheque.exemple/nowhere',
  ])('« %s » opens the first screen of the site', (address) => {
    expect(pageOf(address)).toEqual({ kind: 'site', site: 'library', screen: 'welcome' });
  });
  test('the address of a screen opens it', () => {
    expect(pageOf('ma-bibliotheque.exemple/login-form')).toMatchObject({ screen: 'login-form' });
  });
  test('the bar shows the address of the page, of the lookalike too', () => {
    expect(shown(inBrowser('www.ma-bibliotheque-express.exemple'), 'browser.address')).toMatchObject({
      value: 'ma-bibliotheque-express.exemple',
    });
    expect(shown(inBrowser('ma-bibliotheque.exemple/login-form'), 'browser.address')).toMatchObject({
      value: 'ma-bibliotheque.exemple/login-form',
    });
  });
  test('an address that nobody answers says that it does not exist', () => {
    const world = inBrowser('ma-biblioteque.exemple');
    expect(currentPage(world)).toEqual({ kind: 'unknown', address: 'ma-biblioteque.exemple' });
    expect(readScreen(world)).toContain('Ce site est introuvable');
  });
  test('a sentence with a full stop is a search, not an address', () => {
    expect(pageOf('ma carte. bibliotheque')).toMatchObject({ kind: 'search' });
  });
  test('a refused number is explained at the bar', () => {
    const world = fromStart([tap('home.browser'), write('browser.address', '255081416802538')]);
    expect(shown(world, 'browser.address')).toMatchObject({
      value: '',
      error: expect.stringContaining('sécurité sociale'),
    });
  });
});

describe('going back', () => {
  test('shows the page before, with its address', () => {
    const world = play(inBrowser('bibliotheque'), [
      tap('search.true-site'),
      tap('library/login'),
      tap('browser.back'),
    ]);
    expect(currentPage(world)).toMatchObject({ screen: 'welcome' });
    expect(shown(world, 'browser.address')).toMatchObject({ value: 'ma-bibliotheque.exemple' });
  });
  test('is not offered on the first page', () => {
    expect(targets(inBrowser('bibliotheque'))).not.toContain('browser.back');
  });
  test('keeps at most thirty pages', () => {
    let world = inBrowser('ma-bibliotheque.exemple');
    for (let time = 0; time < 40; time++) world = play(world, [tap('library/login'), tap('library/back')]);
    expect(world.tabs[0]).toHaveLength(30);
  });
});

describe('tabs', () => {
  const two = play(inBrowser('bibliotheque'), [tap('browser.tabs'), tap('browser.new')]);
  test('a new tab is empty, the other one is kept', () => {
    expect(currentPage(two)).toEqual({ kind: 'blank' });
    const back = play(two, [tap('browser.tabs'), tap('browser.tab.0')]);
    expect(currentPage(back)).toMatchObject({ kind: 'search' });
  });
  test('what was written in the bar of one tab is not in the bar of another', () => {
    const written = fromStart([tap('home.browser'), write('browser.address', 'carte'), tap('browser.tabs')]);
    expect(shown(play(written, [tap('browser.new')]), 'browser.address')).toMatchObject({ value: '' });
    const closed = play(two, [write('browser.address', 'carte'), tap('browser.tabs'), tap('browser.close')]);
    expect(closed.fields['browser.address']).toBeUndefined();
  });
  test('closing shows another tab; the last one cannot be closed', () => {
    const one = play(two, [tap('browser.tabs'), tap('browser.close')]);
    expect(one.tabs).toHaveLength(1);
    expect(targets(one)).not.toContain('browser.close');
  });
  test('there are never more than five', () => {
    let world = two;
    for (let time = 0; time < 3; time++) world = play(world, [tap('browser.tabs'), tap('browser.new')]);
    expect(world.tabs).toHaveLength(5);
    expect(targets(play(world, [tap('browser.tabs')]))).not.toContain('browser.new');
  });
});
