import type { Action } from './action-schema.ts';
import { holds } from './condition.ts';
import type { Plan } from './planner.ts';
import type { Scenario } from './scenario.ts';
import { resolveAction, step } from './step.ts';
import { offeredTargets } from './view.ts';
import { trapCount, type World } from './world.ts';

/*
 * A learner who follows the reference path is led along all of it: also the steps that only teach (read the payslip, look at the
 * address), which the planner, who knows nothing but the goals, would skip.
 */

/** Going about on the device: it says nothing of what was learnt. */
const MOVING =
  /^(system\.home|home\.|browser\.(back|tabs|tab\.)|viewer|picker\.cancel|mail\.(inbox|close|open\.)|messages\.|files\.)/;
const MOST_MOVES_BACK = 3;
const MOST_STEPS_AGAIN = 2;

const isMoving = (action: Action) => action.do === 'tap' && MOVING.test(action.on);

function sameAction(a: Action, b: Action): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Steps of the path done, once this action was done in this world: one more when it was the expected one, up to and with a later
 * step that it happens to be when the rest of the path still leads home from there, else as many as before. Moving about never
 * skips anything: a home button is in every path many times.
 *
 * @param done steps of the path done so far, 0 to the length of the path
 */
export function pathProgress(done: number, action: Action, world: World, scenario: Scenario): number {
  const { path } = scenario.task;
  for (let index = done; index < path.length; index++) {
    const pathStep = path[index];
    if (!pathStep || (index > done && isMoving(action))) break;
    const expected = resolveAction(pathStep, world, scenario);
    const isIt = expected.do === 'wait' ? action.do === 'wait' : sameAction(expected, action);
    if (!isIt) continue;
    if (index === done || stepOnPath(step(world, action, scenario), index + 1, scenario)) return index + 1;
  }
  return done;
}

/**
 * Is a world that was the reference path's own after `done` steps still so after this action, or at least but for a text begun in
 * the very field that the next step fills? From such a world the rest of the path leads to every goal: the proof of the
 * lesson says so, and nothing needs to be tried.
 */
export function staysOnPath(done: number, action: Action, world: World, scenario: Scenario): boolean {
  const expected = scenario.task.path[done];
  if (!expected) return false;
  if (action.do === 'type' && expected.do === 'type' && action.in === expected.in) return true;
  return sameAction(resolveAction(expected, world, scenario), action);
}

/** The next step of the path, unproved: for a world of which `staysOnPath` has held since the start. */
export function expectedStep(world: World, done: number, scenario: Scenario): Plan | null {
  const expected = scenario.task.path[done];
  return expected ? { action: resolveAction(expected, world, scenario), pathIndex: done } : null;
}

/**
 * The next step of the path, when it can be done here and the path from it still leads to every goal, without a trap; else null, and the planner
 * finds the way back.
 */
export function stepOnPath(world: World, done: number, scenario: Scenario): Plan | null {
  const { path, goals } = scenario.task;
  const expected = path[done];
  if (!expected) return null;
  const action = resolveAction(expected, world, scenario);
  let next = step(world, action, scenario);
  if (next === world) return null;
  for (const pathStep of path.slice(done + 1))
    next = step(next, resolveAction(pathStep, next, scenario), scenario);
  const leadsHome =
    goals.every((goal) => holds(goal.when, next, scenario)) && trapCount(next) === trapCount(world);
  return leadsHome ? { action, pathIndex: done } : null;
}

/** The step of the path to go on with in this world: the one expected, or what was typed just before it and lost on the way. */
function rejoined(world: World, done: number, scenario: Scenario): Plan | null {
  for (let index = done; index >= Math.max(0, done - MOST_STEPS_AGAIN); index--) {
    if (index < done && scenario.task.path[index]?.do !== 'type') continue;
    const plan = stepOnPath(world, index, scenario);
    if (plan) return plan;
  }
  return null;
}

/**
 * What leads a learner who has left the path back to where it was left: its next step, or the first of at most three moves about
 * the device (home, an app, back) after which it can be done. Null when there is none without a new trap: then the planner leads
 * to the goals by another way.
 */
export function backToPath(world: World, done: number, scenario: Scenario): Plan | null {
  const here = rejoined(world, done, scenario);
  if (here) return here;
  let frontier: { world: World; first: Action | null }[] = [{ world, first: null }];
  for (let moves = 1; moves <= MOST_MOVES_BACK; moves++) {
    const beyond: typeof frontier = [];
    for (const from of frontier) {
      for (const target of offeredTargets(from.world, scenario).keys()) {
        if (!MOVING.test(target)) continue;
        const move: Action = { do: 'tap', on: target };
        const next = step(from.world, move, scenario);
        if (trapCount(next) > trapCount(world)) continue;
        const first = from.first ?? move;
        if (rejoined(next, done, scenario)) return { action: first, pathIndex: null };
        beyond.push({ world: next, first });
      }
    }
    frontier = beyond;
  }
  return null;
}
