import type { Action } from './action-schema.ts';
import { holds } from './condition.ts';
import type { Scenario } from './scenario.ts';
import { resolveAction, step } from './step.ts';
import { LONG_WAIT, offeredTargets, secondsToNext } from './view.ts';
import { trapCount, type World } from './world.ts';

/*
 * Answers "what next from here?" from any world, so that guidance never breaks when the learner wanders. The reference path
 * is replayed from here: the shortest end of it that reaches the goals tells the next action. When no end of the path works
 * from here, fields that hold something else than on the path are mended on the way; then a few moves that lead home (home key,
 * back, closing, waiting…) are tried first, breadth first.
 */

export interface Plan {
  action: Action;
  /** Step of the reference path, or null for a move that only leads back to the path. */
  pathIndex: number | null;
}

const DEEPEST_DETOUR = 4;
const WIDEST_SEARCH = 400;

function reached(world: World, scenario: Scenario): boolean {
  return scenario.task.goals.every((goal) => holds(goal.when, world, scenario));
}

/** What a field of a practice site holds on the path before this step, and the step that wrote it (null if none did). */
function expectedAt(
  index: number,
  target: string,
  world: World,
  scenario: Scenario,
): { value: string; by: number | null } {
  for (let by = index - 1; by >= 0; by--) {
    const pathStep = scenario.task.path[by];
    if (!pathStep || !('in' in pathStep) || pathStep.in !== target) continue;
    const action = resolveAction(pathStep, world, scenario);
    if (action.do === 'type') return { value: action.text, by };
    if (action.do === 'choose') return { value: action.option, by };
  }
  return { value: scenario.prefilled[target] ?? '', by: null };
}

/**
 * Gives the fields on the screen what they hold on the path before this step (those that it never met, their first value), and takes
 * out the files that it did not pick.
 */
function mends(world: World, index: number, scenario: Scenario): Plan[] {
  const found: Plan[] = [];
  const picked = new Set(
    scenario.task.path
      .slice(0, index)
      .map((pathStep) => (pathStep.do === 'tap' ? pathStep.on.replace('picker.', '') : '')),
  );
  for (const [target, element] of offeredTargets(world, scenario)) {
    if (target.startsWith('remove.') && !picked.has(target.slice(target.lastIndexOf('.') + 1)))
      found.push({ action: { do: 'tap', on: target }, pathIndex: null });
    if (!target.includes('/') || !('value' in element)) continue;
    const { value, by } = expectedAt(index, target, world, scenario);
    if (element.value === value) continue;
    if (element.kind === 'field')
      found.push({ action: { do: 'type', in: target, text: value }, pathIndex: by });
    else
      found.push({
        action: { do: 'choose', in: target, option: element.kind === 'tick' && value === '' ? 'no' : value },
        pathIndex: by,
      });
  }
  return found;
}

/** A world on the way, and the actions that lead to it. */
interface Place {
  world: World;
  moves: Plan[];
}

/** What one search has learnt. */
interface Search {
  scenario: Scenario;
  /** Gives the fields of a screen what they hold on the path, before a button of that screen is pressed. */
  mending: boolean;
  /** Points of the path (its taps), with the world there, from which the rest of the path is known to miss a goal. */
  failed: Set<string>;
  /** Where a replay met for the first time a step whose target is not on the screen: a detour may be needed there. */
  stops: Place[];
}

/**
 * Replays the path from a step, without the actions that here would change nothing or fall into a trap; null if the first is
 * one of them or if a goal is missed.
 */
function replay(world: World, from: number, search: Search): Plan[] | null {
  const { scenario, mending, failed, stops } = search;
  const { path } = scenario.task;
  const route: Plan[] = [];
  const traps = trapCount(world);
  let stopped = false;
  let next = world;
  const follow = (plan: Plan): boolean => {
    const after = step(next, plan.action, scenario);
    if (after === next || trapCount(after) > traps) return false;
    route.push(plan);
    next = after;
    return true;
  };
  for (let index = from; index < path.length; index++) {
    const pathStep = path[index];
    if (!pathStep) break;
    if (pathStep.do === 'tap') {
      const mark = `${index} ${fingerprint(next)}`;
      if (failed.has(mark)) return null;
      failed.add(mark);
    }
    const target = targetOf(pathStep);
    const offered = target === null || offeredTargets(next, scenario).has(target);
    if (
      offered &&
      mending &&
      pathStep.do === 'tap' &&
      (pathStep.on.includes('/') || pathStep.on === 'mail.send')
    ) {
      for (const mend of mends(next, index, scenario)) follow(mend);
    }
    const done = offered && follow({ action: resolveAction(pathStep, next, scenario), pathIndex: index });
    if (!done && index === from) return null;
    if (!offered && !stopped) {
      stopped = true;
      stops.push({ world: next, moves: route.slice() });
    }
  }
  return reached(next, scenario) ? route : null;
}

function targetOf(action: Action): string | null {
  return action.do === 'tap' ? action.on : action.do === 'wait' ? null : action.in;
}

function shortestEnd(world: World, search: Search): Plan[] | null {
  const { path } = search.scenario.task;
  const offered = offeredTargets(world, search.scenario);
  for (let from = path.length - 1; from >= 0; from--) {
    const first = path[from];
    const target = first && targetOf(first);
    if (target === undefined || (target !== null && !offered.has(target))) continue;
    const route = replay(world, from, search);
    if (route) return route;
  }
  return null;
}

/** Moves that undo a wandering, in the order in which a patient person would try them. */
function detours(world: World, scenario: Scenario): Action[] {
  const seconds = secondsToNext(world);
  const moves: Action[] = seconds === null || seconds > LONG_WAIT ? [] : [{ do: 'wait', seconds }];
  const known = new Set(scenario.task.path.map((pathStep) => (pathStep.do === 'tap' ? pathStep.on : '')));
  const back: Action[] = [];
  const others: Action[] = [];
  for (const [target, element] of offeredTargets(world, scenario)) {
    if (
      element.kind === 'field' ||
      element.kind === 'choice' ||
      element.kind === 'select' ||
      element.kind === 'tick'
    )
      continue;
    if (target.startsWith('system.pause')) continue;
    const move: Action = { do: 'tap', on: target };
    if (known.has(target)) moves.push(move);
    else if (
      /^(viewer|picker\.cancel|browser\.back|browser\.tabs|browser\.tab\.|system|mail\.(inbox|close)|messages\.list|remove)/.test(
        target,
      )
    )
      back.push(move);
    else others.push(move);
  }
  return [...moves, ...back, ...others];
}

/** Worlds that differ only by their clock or by the order of their journal lead to the same places. */
function fingerprint(world: World): string {
  return JSON.stringify([
    world.app,
    world.tabs.map((tab) => tab[tab.length - 1]),
    world.tab,
    world.showsTabs,
    world.fields,
    world.attached,
    world.picking,
    world.viewing,
    world.mailPlace,
    world.replyTo,
    world.thread,
    world.paper,
    world.flags,
    world.files.length,
    world.mail.length,
    world.sent[world.sent.length - 1],
    world.sent.length,
    world.drafts.length,
    world.texts.length,
    world.textsSent.length,
    world.notices,
    world.pending.map(({ message, due }) => [message, due - world.clock]),
    world.codesMade,
    Object.values(world.codes).map(({ until }) => world.clock <= until),
    world.journal.length,
  ]);
}

/**
 * Looks for a few moves after which the path, its fields mended, leads to the goals; breadth first.
 *
 * @param resuming also looks on from where the replays of the path stopped, which is slower and seldom needed
 */
function detouredRoute(world: World, scenario: Scenario, resuming: boolean): Plan[] | null {
  const failed = new Set<string>();
  const seen = new Set([fingerprint(world)]);
  let frontier: Place[] = [{ world, moves: [] }];
  for (let depth = 0; depth <= DEEPEST_DETOUR; depth++) {
    const beyond: Place[] = [];
    for (const from of frontier) {
      const stops: Place[] = [];
      const end = reached(from.world, scenario)
        ? []
        : shortestEnd(from.world, { scenario, mending: true, failed, stops });
      if (end) return [...from.moves, ...end];
      const moved = detours(from.world, scenario).map((action) => ({
        world: step(from.world, action, scenario),
        moves: [{ action, pathIndex: null }],
      }));
      for (const found of resuming ? [...moved, ...stops] : moved) {
        const mark = fingerprint(found.world);
        if (seen.size >= WIDEST_SEARCH || seen.has(mark) || trapCount(found.world) > trapCount(world))
          continue;
        seen.add(mark);
        beyond.push({ world: found.world, moves: [...from.moves, ...found.moves] });
      }
    }
    frontier = beyond;
  }
  return null;
}

/**
 * All the actions that lead from this world to the goals without a new trap: none when they are reached already, null when
 * no way was found (which the proof of lessons excludes).
 */
export function planRoute(world: World, scenario: Scenario): Plan[] | null {
  if (reached(world, scenario)) return [];
  return (
    shortestEnd(world, { scenario, mending: false, failed: new Set(), stops: [] }) ??
    detouredRoute(world, scenario, false) ??
    detouredRoute(world, scenario, true)
  );
}

/** The next action from any world, or null when every goal is reached. */
export function nextStep(world: World, scenario: Scenario): Plan | null {
  return planRoute(world, scenario)?.[0] ?? null;
}
