import { describe, expect, test } from 'vitest';
import { createKeptTexts, createMemoryTextStore, type TextStore } from './kept-texts.ts';
import { createRunningExercises, parseRunning, type RunningExercise } from './running-exercise.ts';

const KEY = 'exercise:un-message:alone';
const exercisesIn = (store: TextStore) => createRunningExercises(createKeptTexts(store));

const anExercise = (...actions: unknown[]): RunningExercise => ({
  lesson: 'un-message',
  contentVersion: '7',
  way: 'alone',
  actions,
  startedAt: '2026-11-23T12:00:00.000Z',
});

/** A store in which writing takes until `finish` is called. */
function aSlowStore() {
  const inner = createMemoryTextStore();
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const store: TextStore = {
    ...inner,
    async write(lesson, text) {
      written.push(text);
      await new Promise<void>((resolve) => waiting.push(resolve));
      await inner.write(lesson, text);
    },
  };
  return {
    store,
    inner,
    written,
    async finish() {
      waiting.shift()?.();
      for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    },
  };
}

const refusing: TextStore = {
  read: () => Promise.reject(new Error('closed')),
  write: () => Promise.reject(new Error('disk full')),
  remove: () => Promise.reject(new Error('closed')),
  keys: () => Promise.reject(new Error('closed')),
};

describe('an exercise that was left', () => {
  test('is found again as it was, by another page', async () => {
    const store = createMemoryTextStore();
    await exercisesIn(store).save(anExercise({ type: 'tap', target: 'inbox' }));
    expect(await exercisesIn(store).load('un-message', 'alone')).toEqual(
      anExercise({ type: 'tap', target: 'inbox' }),
    );
  });

  test('tells with which version of the lesson it was begun', async () => {
    const exercises = exercisesIn(createMemoryTextStore());
    await exercises.save(anExercise());
    expect((await exercises.load('un-message', 'alone'))?.contentVersion).toBe('7');
  });

  test('is forgotten once it is dropped', async () => {
    const store = createMemoryTextStore();
    const exercises = exercisesIn(store);
    await exercises.save(anExercise('a'));
    await exercises.drop('un-message', 'alone');
    expect(await exercises.load('un-message', 'alone')).toBe(null);
    expect(await store.read(KEY)).toBe(null);
  });

  test('is not lost when another way of the same lesson is opened', async () => {
    const exercises = exercisesIn(createMemoryTextStore());
    await exercises.save({ ...anExercise('a'), way: 'guided' });
    await exercises.save(anExercise('b'));
    expect((await exercises.load('un-message', 'guided'))?.actions).toEqual(['a']);
    expect((await exercises.load('un-message', 'alone'))?.actions).toEqual(['b']);
  });

  test('does not change when the caller goes on with its list of actions', async () => {
    const exercises = exercisesIn(createMemoryTextStore());
    const actions: unknown[] = ['a'];
    const saved = exercises.save(anExercise(...actions));
    actions.push('b');
    await saved;
    expect((await exercises.load('un-message', 'alone'))?.actions).toEqual(['a']);
  });
});

describe('while the device is slow to write', () => {
  test('the first action is written at once and the last one is never lost', async () => {
    const { store, written, inner, finish } = aSlowStore();
    const exercises = exercisesIn(store);
    void exercises.save(anExercise('a'));
    void exercises.save(anExercise('a', 'b'));
    const last = exercises.save(anExercise('a', 'b', 'c'));
    expect(written).toHaveLength(1);
    await finish();
    expect(written).toHaveLength(2);
    await finish();
    await last;
    expect(parseRunning((await inner.read(KEY))!)?.actions).toEqual(['a', 'b', 'c']);
  });

  test('what is read is already the newest', async () => {
    const { store } = aSlowStore();
    const exercises = exercisesIn(store);
    void exercises.save(anExercise('a'));
    void exercises.save(anExercise('a', 'b'));
    expect((await exercises.load('un-message', 'alone'))?.actions).toEqual(['a', 'b']);
  });

  test('an exercise dropped meanwhile does not come back', async () => {
    const { store, inner, finish } = aSlowStore();
    const exercises = exercisesIn(store);
    void exercises.save(anExercise('a'));
    const dropped = exercises.drop('un-message', 'alone');
    await finish();
    await dropped;
    expect(await inner.read(KEY)).toBe(null);
  });
});

describe('when the device refuses to keep it', () => {
  test('the exercise goes on in memory', async () => {
    const exercises = exercisesIn(refusing);
    await exercises.save(anExercise('a'));
    expect(await exercises.load('un-message', 'alone')).toEqual(anExercise('a'));
  });

  test('it is written as soon as another store takes it', async () => {
    const texts = createKeptTexts(refusing);
    await createRunningExercises(texts).save(anExercise('a'));
    const store = createMemoryTextStore();
    await texts.moveTo(store);
    expect(await exercisesIn(store).load('un-message', 'alone')).toEqual(anExercise('a'));
  });

  test('a lesson nobody began has none, without an error', async () => {
    expect(await exercisesIn(refusing).load('un-cv', 'alone')).toBe(null);
  });
});

test('erasing drops the exercises of every lesson, kept or in memory', async () => {
  const store = createMemoryTextStore();
  await exercisesIn(store).save({ ...anExercise('a'), lesson: 'un-cv' });
  const texts = createKeptTexts(store);
  await createRunningExercises(texts).save(anExercise('a'));
  await texts.removeAll();
  expect(await store.keys()).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['no object', 'null'],
  ['a way nobody knows', JSON.stringify({ ...anExercise(), way: 'asleep' })],
  ['no list of actions', JSON.stringify({ ...anExercise(), actions: {} })],
  ['no version', JSON.stringify({ ...anExercise(), contentVersion: undefined })],
])('what cannot be read is no exercise: %s', (_what, text) => {
  expect(parseRunning(text)).toBe(null);
});
