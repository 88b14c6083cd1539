import type { Action } from '../practice/action-schema.ts';
import { placeOf } from '../practice/condition.ts';
import { grade } from '../practice/grade.ts';
import { planRoute } from '../practice/planner.ts';
import type { Scenario } from '../practice/scenario.ts';
import { resolveAction, step } from '../practice/step.ts';
import { offeredTargets, secondsToNext } from '../practice/view.ts';
import type { World } from '../practice/world.ts';

/*
 * Proves that a task can always be finished: walks every action that any screen offers, from the start, from each step of the
 * path and from each trap, and asks of every world found that it still leads to the goals.
 */

export interface Exploration {
  /** Worlds whose every action was tried. */
  states: number;
  /** Worlds found but not tried because the bound was reached; 0 means that the exploration is complete. */
  left: number;
  /** Different screens met. */
  screens: number;
  /** Screens from which no way to the goals was found, with the actions that lead there. */
  deadEnds: { place: string; actions: Action[] }[];
}

interface Node {
  world: World;
  place: string;
  from: string | null;
  action: Action | null;
}

/** The facts of the journal (`visited:…`, `opened:…`) on which something depends in these conditions and effects. */
function askedFacts(part: unknown, found = new Set<string>()): Set<string> {
  if (part === null || typeof part !== 'object') return found;
  for (const [key, value] of Object.entries(part)) {
    if ((key === 'visited' || key === 'opened') && typeof value === 'string') found.add(`${key}:${value}`);
    else askedFacts(value, found);
  }
  return found;
}

/** What identifies a world for the proof: not the hour, but what is shown, written, received, sent, and the facts that matter. */
function stateKey(world: World, facts: ReadonlySet<string>): string {
  return JSON.stringify([
    world.journal.filter((fact) => facts.has(fact)).sort(),
    world.app,
    world.tabs.map((tab) => tab[tab.length - 1]),
    world.tab,
    world.showsTabs,
    Object.entries(world.fields).sort(),
    Object.entries(world.attached).sort(),
    world.picking,
    world.viewing,
    world.mailPlace,
    world.thread,
    world.paper,
    Object.keys(world.flags).sort(),
    world.mail.map((mail) => mail.message),
    world.texts.map((text) => text.message),
    world.sent[world.sent.length - 1] ?? null,
    world.textsSent.length > 0,
    world.pending.map((pending) => pending.message),
    Object.entries(world.codes).map(([name, code]) => [name, world.clock <= code.until]),
    world.files,
    world.fired,
  ]);
}

/** Every action that the screen offers; texts are those of the path and the known mistakes. */
export function offeredActions(world: World, scenario: Scenario): Action[] {
  const { task } = scenario;
  const actions: Action[] = [];
  for (const [target, element] of offeredTargets(world, scenario)) {
    switch (element.kind) {
      case 'field': {
        const texts = new Set(task.mistakes[target] ?? []);
        for (const pathStep of task.path)
          if (pathStep.do === 'type' && pathStep.in === target) texts.add(pathStep.text);
        for (const text of texts)
          actions.push(resolveAction({ do: 'type', in: target, text }, world, scenario));
        break;
      }
      case 'choice':
      case 'select':
        for (const option of element.options) actions.push({ do: 'choose', in: target, option: option.id });
        break;
      case 'tick':
        actions.push({ do: 'choose', in: target, option: element.value === 'yes' ? 'no' : 'yes' });
        break;
      default:
        actions.push({ do: 'tap', on: target });
    }
  }
  const seconds = secondsToNext(world);
  if (seconds !== null) actions.push({ do: 'wait', seconds });
  return actions;
}

function trailTo(key: string, nodes: Map<string, Node>): Action[] {
  const trail: Action[] = [];
  for (let node = nodes.get(key); node?.action; node = node.from === null ? undefined : nodes.get(node.from))
    trail.unshift(node.action);
  return trail;
}

/** Does the plan, followed to its end, reach every goal? */
function leadsHome(world: World, scenario: Scenario): boolean {
  const route = planRoute(world, scenario);
  if (!route) return false;
  let next = world;
  for (const { action } of route) next = step(next, action, scenario);
  return grade(next, scenario).complete;
}

/**
 * Explores a task, screens never seen first, then in order of discovery.
 *
 * A world is proved when an explored chain of actions leads from it to a world of the reference path (which leads to the
 * goals), or else when the planner finds its way. Worlds left at the bound are asked of the planner once per screen.
 *
 * @param seeds worlds to begin with: the start, those along the path, those in traps
 * @param bound most worlds to try
 */
export function explore(scenario: Scenario, seeds: readonly World[], bound: number): Exploration {
  const facts = askedFacts([scenario.task.goals, scenario.task.events, scenario.sites]);
  const nodes = new Map<string, Node>();
  const parents = new Map<string, string[]>();
  const expanded = new Set<string>();
  const fresh: string[] = [];
  const known: string[] = [];
  const places = new Set<string>();
  const home: string[] = [];

  const discover = (world: World, from: string | null, action: Action | null): string => {
    const key = stateKey(world, facts);
    if (!nodes.has(key)) {
      const place = placeOf(world);
      nodes.set(key, { world, place, from, action });
      (places.has(place) ? known : fresh).push(key);
      places.add(place);
      if (grade(world, scenario).complete) home.push(key);
    }
    return key;
  };

  for (const seed of seeds) discover(seed, null, null);
  for (let knownIndex = 0; expanded.size < bound;) {
    const key = fresh.shift() ?? known[knownIndex++];
    if (key === undefined) break;
    const node = nodes.get(key);
    if (!node || expanded.has(key)) continue;
    expanded.add(key);
    for (const action of offeredActions(node.world, scenario)) {
      const after = step(node.world, action, scenario);
      if (after === node.world) continue;
      const reached = discover(after, key, action);
      const list = parents.get(reached);
      if (list) list.push(key);
      else parents.set(reached, [key]);
    }
  }

  const proved = new Set<string>();
  const prove = (key: string): void => {
    const queue = [key];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (proved.has(next)) continue;
      proved.add(next);
      queue.push(...(parents.get(next) ?? []));
    }
  };
  home.forEach(prove);

  const deadEnds: Exploration['deadEnds'] = [];
  if (bound === 0) return { states: 0, left: nodes.size, screens: places.size, deadEnds };
  const asked = new Set<string>();
  for (const [key, node] of nodes) {
    if (proved.has(key)) continue;
    if (!expanded.has(key)) {
      if (asked.has(node.place)) continue;
      asked.add(node.place);
    }
    if (leadsHome(node.world, scenario)) prove(key);
    else if (!deadEnds.some((end) => end.place === node.place))
      deadEnds.push({ place: node.place, actions: trailTo(key, nodes) });
  }
  return { states: expanded.size, left: nodes.size - expanded.size, screens: places.size, deadEnds };
}
