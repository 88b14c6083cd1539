import { describe, expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { alongPath, changedLibraryCard, choose, pathUntil, play, tap, wait, write } from './fixtures/play.ts';
import { backToPath, expectedStep, pathProgress, staysOnPath, stepOnPath } from './on-path.ts';
import { resolveAction } from './step.ts';
import { startWorld } from './world.ts';

const { path } = libraryCard.task;

describe('progress on the path', () => {
  test('who follows it step by step is at the end', () => {
    let done = 0;
    path.forEach((pathStep, index) => {
      const world = alongPath(index);
      done = pathProgress(done, resolveAction(pathStep, world, libraryCard), world, libraryCard);
      expect(done).toBe(index + 1);
    });
  });
  test('another action does not move it, and moving about the device never skips what lies between', () => {
    const start = startWorld(libraryCard);
    expect(pathProgress(0, tap('home.files'), start, libraryCard)).toBe(0);
    expect(path.some((pathStep) => pathStep.do === 'tap' && pathStep.on === 'home.mail')).toBe(true);
    expect(pathProgress(0, tap('home.mail'), start, libraryCard)).toBe(0);
  });
  test('a later step done early moves it there when the rest still leads home', () => {
    const number = path.findIndex((pathStep) => pathStep.do === 'type' && pathStep.in === 'library/number');
    const world = alongPath(number);
    const done = play(world, [resolveAction(path[number]!, world, libraryCard)]);
    const early = pathProgress(
      number - 1,
      resolveAction(path[number]!, world, libraryCard),
      world,
      libraryCard,
    );
    expect(stepOnPath(done, number + 1, libraryCard)).not.toBeNull();
    expect(early).toBe(number + 1);
  });
  test('it never goes back', () => {
    expect(pathProgress(20, tap('home.browser'), alongPath(20), libraryCard)).toBeGreaterThanOrEqual(20);
    expect(pathProgress(path.length, tap('home.browser'), alongPath(), libraryCard)).toBe(path.length);
  });
  test('waiting is waiting, however long', () => {
    expect(pathProgress(8, wait(1), alongPath(8), libraryCard)).toBe(9);
  });
});

describe('staying on the path', () => {
  test('each of its steps does, and the step expected next is the one that is proved', () => {
    path.forEach((pathStep, index) => {
      const world = alongPath(index);
      expect(staysOnPath(index, resolveAction(pathStep, world, libraryCard), world, libraryCard)).toBe(true);
      expect(expectedStep(world, index, libraryCard)).toEqual(stepOnPath(world, index, libraryCard));
    });
    expect(expectedStep(alongPath(), path.length, libraryCard)).toBeNull();
  });
  test('a text begun in the expected field does; in another field, or another tap, does not', () => {
    const index = path.findIndex((pathStep) => pathStep.do === 'type' && pathStep.in === 'library/number');
    const world = alongPath(index);
    expect(staysOnPath(index, write('library/number', '9'), world, libraryCard)).toBe(true);
    expect(staysOnPath(index, write('library/name', '9'), world, libraryCard)).toBe(false);
    expect(staysOnPath(index, tap('system.home'), world, libraryCard)).toBe(false);
    expect(staysOnPath(path.length, tap('system.home'), world, libraryCard)).toBe(false);
  });
});

describe('the next step of the path', () => {
  test('is shown as long as the path is followed, the steps that only teach included', () => {
    path.forEach((pathStep, index) => {
      expect(stepOnPath(alongPath(index), index, libraryCard)).toEqual({
        action: resolveAction(pathStep, alongPath(index), libraryCard),
        pathIndex: index,
      });
    });
  });
  test('is not shown when it cannot be done here, or when the path no longer reaches the goals', () => {
    expect(stepOnPath(play(alongPath(5), [tap('system.home')]), 5, libraryCard)).toBeNull();
    const wrong = play(pathUntil('library/number'), [
      write('library/number', '99'),
      choose('library/who', 'adult'),
    ]);
    expect(stepOnPath(wrong, 7, libraryCard)).toBeNull();
    expect(stepOnPath(alongPath(), path.length, libraryCard)).toBeNull();
  });
  test('is not shown when the path, from here, would fall into a trap', () => {
    const scenario = changedLibraryCard((task) => {
      task.traps[0]!.when = { all: [{ flag: 'inside' }, { opened: 'file/cat' }] };
    });
    const curious = play(
      alongPath(12, scenario),
      [tap('system.home'), tap('home.files'), tap('files.cat'), tap('system.home')],
      scenario,
    );
    expect(stepOnPath(curious, 13, scenario)).toBeNull();
  });
});

describe('the way back to the path', () => {
  test('who went home in the middle is led back to where the path was left', () => {
    const index = path.findIndex((pathStep) => pathStep.do === 'type' && pathStep.in === 'library/number');
    const away = play(alongPath(index), [tap('system.home')]);
    expect(backToPath(away, index, libraryCard)).toEqual({ action: tap('home.browser'), pathIndex: null });
    const back = play(away, [tap('home.browser')]);
    expect(backToPath(back, index, libraryCard)).toEqual(stepOnPath(alongPath(index), index, libraryCard));
  });
  test('there is none once the path is over', () => {
    expect(backToPath(alongPath(), path.length, libraryCard)).toBeNull();
  });
});
