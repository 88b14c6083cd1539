import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredActions } from '@wetechcare/core/lesson/explore.ts';
import { libraryCard } from '@wetechcare/core/practice/fixtures/library-card.ts';
import type { Action } from '@wetechcare/core/practice/action-schema.ts';
import { createSession } from './session.svelte.ts';

/** Walks at random among what the screens offer; returns the worlds met, from the start. */
function walk(session: ReturnType<typeof createSession>, choices: readonly number[]) {
  const worlds = [session.world];
  for (const choice of choices) {
    const offered = offeredActions(session.world, libraryCard).filter((action) => action.do !== 'wait');
    const action = offered[choice % offered.length];
    if (action && session.act(action)) worlds.push(session.world);
  }
  return worlds;
}

test('every step can be undone, back to the very start', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
      const session = createSession(libraryCard);
      const start = session.world;
      walk(session, choices);
      while (session.undoable) session.undo();
      session.close();
      expect(session.world).toEqual(start);
    }),
  );
});

test('the actions kept make the same world again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
      let kept: Action[] = [];
      const session = createSession(libraryCard, { onchange: (actions) => (kept = actions) });
      walk(session, choices);
      const again = createSession(libraryCard, { actions: kept });
      session.close();
      again.close();
      expect(again.world).toEqual(session.world);
    }),
  );
});

test('a text typed letter by letter is one thing to undo', () => {
  const session = createSession(libraryCard);
  session.act({ do: 'tap', on: 'home.browser' });
  const before = session.world;
  for (const text of ['m', 'ma', 'ma ', 'ma b']) session.act({ do: 'type', in: 'browser.address', text });
  session.undo();
  expect(session.world).toEqual(before);
  session.close();
});

test('along the path the guidance gives each of its steps in turn, also those that only teach', () => {
  const session = createSession(libraryCard);
  libraryCard.task.path.forEach((_, index) => {
    const plan = session.plan();
    expect(plan?.pathIndex).toBe(index);
    if (plan) session.act(plan.action);
  });
  expect(session.plan()).toBeNull();
  session.close();
});

test('whatever is done, what the guidance proposes leads on until every goal is reached', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 25 }), (choices) => {
      const session = createSession(libraryCard);
      walk(session, choices);
      for (let step = 0; step < 120 && !session.result.complete; step++) {
        const plan = session.plan();
        if (!plan || !session.act(plan.action)) break;
      }
      session.close();
      expect(session.result.complete).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a real-looking personal number is in nothing that is kept', () => {
  let kept = '';
  const session = createSession(libraryCard, { onchange: (actions) => (kept = JSON.stringify(actions)) });
  session.act({ do: 'tap', on: 'home.browser' });
  for (const text of ['1', '18', '2 85 05 78 006 084 41'])
    session.act({ do: 'type', in: 'browser.address', text });
  expect(session.world.problems[0]?.text).toContain('sécurité sociale');
  expect(kept).not.toContain('78 006');
  expect(JSON.stringify(session.world)).not.toContain('78 006');
  session.close();
});
