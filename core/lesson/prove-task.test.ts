import { describe, expect, test } from 'vitest';
import { libraryCard } from '../practice/fixtures/library-card.ts';
import { changedLibraryCard, tap } from '../practice/fixtures/play.ts';
import { proveTask } from './prove-task.ts';

const BOUND = 80;
type Change = Parameters<typeof changedLibraryCard>[0];
const faultsOf = (change: Change) => proveTask(changedLibraryCard(change), BOUND).faults;

test('a good task has no fault', () => {
  expect(proveTask(libraryCard, 400).faults).toEqual([]);
});

describe('the path', () => {
  test('a step that changes nothing is told, with the screen where it stands', () => {
    const faults = faultsOf((task) => {
      task.path[4] = { do: 'tap', on: 'library/logn', say: 'Touchez.' };
    });
    expect(faults[0]).toMatchObject({
      at: ['path', 4],
      text: expect.stringContaining('« library/welcome »'),
    });
  });
  test('a step that meets an error is told, with the error', () => {
    const faults = faultsOf((task) => {
      task.path[5] = { do: 'type', in: 'library/number', text: '12', say: 'Écrivez.' };
    });
    expect(faults).toContainEqual({
      at: ['path', 7],
      text: expect.stringContaining('Ce numéro n’est pas le bon'),
    });
  });
  test('a goal that it misses is told', () => {
    const faults = faultsOf((task) => {
      task.goals[1]!.when = { flag: 'proved-twice' };
    });
    expect(faults).toContainEqual({ at: ['goals', 1, 'when'], text: expect.stringContaining('« proved »') });
  });
  test('a trap that it falls into is told', () => {
    const faults = faultsOf((task) => {
      task.traps[0]!.when = { visited: 'library/login-form' };
    });
    expect(faults).toContainEqual({
      at: ['traps', 0, 'when'],
      text: expect.stringContaining('Le parcours tombe dans le piège « lookalike »'),
    });
  });
  test('goals reached before anything is done are told', () => {
    const faults = faultsOf((task) => {
      for (const goal of task.goals) goal.when = { not: { flag: 'x' } };
    });
    expect(faults).toContainEqual({ at: ['goals'], text: expect.any(String) });
  });
});

describe('traps', () => {
  test('one that its actions do not reach is told', () => {
    const faults = faultsOf((task) => {
      task.traps[0]!.how.actions = [tap('search.advert')];
    });
    expect(faults).toContainEqual({
      at: ['traps', 0, 'how'],
      text: expect.stringContaining('n’est pas atteint'),
    });
  });
  test('one that cannot be left is told', () => {
    const faults = faultsOf((task) => {
      task.goals[0]!.when = { all: [{ flag: 'inside' }, { not: { visited: 'lookalike/explained' } }] };
    });
    expect(faults).toContainEqual({
      at: ['traps', 0],
      text: expect.stringContaining('Donnez un moyen de revenir'),
    });
  });
});

test('a screen that leads nowhere is told, with the way that leads there', () => {
  const faults = faultsOf((task) => {
    task.goals[0]!.when = { all: [{ flag: 'inside' }, { not: { opened: 'file/cat' } }] };
  });
  expect(faults).toContainEqual({
    at: ['path'],
    text: expect.stringMatching(/« file\/cat ».*tap files\.cat/),
  });
});

describe('names that lead nowhere', () => {
  const told = (name: string, change: Change) =>
    expect(
      faultsOf(change)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(`« ${name} »`);

  test('a screen in a button', () =>
    told('lost-screen', (_, sites) => {
      const link = sites['library']!.screens[0]!.components[1]!;
      if (link.kind === 'link') link.do.push({ go: 'lost-screen' });
    }));
  test('a screen in a search result', () =>
    told('library/lost', (task) => {
      task.search!.results[0]!.to = 'library/lost';
    }));
  test('a screen in the link of a message, of the task or of a site', () => {
    told('library/lost', (task) => {
      task.messages[0]!.link = { label: 'Voir', to: 'library/lost' };
    });
    told('library/lost', (_, sites) => {
      sites['library']!.messages[0]!.link = { label: 'Voir', to: 'library/lost' };
    });
  });
  test('a first screen of a site', () =>
    told('lost-screen', (_, sites) => {
      sites['lookalike']!.start = 'lost-screen';
    }));
  test('a site', () =>
    told('lost-site', (task) => {
      task.sites.push('lost-site');
    }));
  test('a message at the start, in a button, in an event', () => {
    told('lost-message', (task) => {
      task.start.received.push('lost-message');
    });
    told('lost-message', (_, sites) => {
      const button = sites['library']!.screens[1]!.components[2]!;
      if (button.kind === 'button') button.do.push({ send: 'lost-message', after: 0 });
    });
    told('lost-message', (task) => {
      task.events[0]!.do.push({ send: 'lost-message', after: 0 });
    });
  });
  test('a file at the start, of a paper, of a message, downloaded', () => {
    told('lost-file', (task) => {
      task.start.files.push('lost-file');
    });
    told('lost-file', (task) => {
      task.papers.push({ id: 'lost', label: 'Perdu', file: 'lost-file' });
    });
    told('lost-file', (task) => {
      task.messages[0]!.files.push('lost-file');
    });
    told('lost-file', (_, sites) => {
      const button = sites['library']!.screens[3]!.components[2]!;
      if (button.kind === 'button') button.do.push({ download: 'lost-file' });
    });
  });
});
