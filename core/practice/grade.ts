import { holds } from './condition.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

export interface Grade {
  /** True when every goal holds in this world, whatever way led to it. */
  complete: boolean;
  goals: { id: string; reached: boolean; text: string }[];
  /** Traps fallen into, even if they were mended since. */
  traps: { id: string; name: string; advice: string }[];
}

/** What the end state shows: goals reached (said first), goals to do again, traps met. */
export function grade(world: World, scenario: Scenario): Grade {
  const goals = scenario.task.goals.map((goal) => {
    const reached = holds(goal.when, world, scenario);
    return { id: goal.id, reached, text: reached ? goal.done : goal.redo };
  });
  const traps = scenario.task.traps
    .filter((trap) => world.journal.includes(`trap:${trap.id}`))
    .map(({ id, name, advice }) => ({ id, name, advice }));
  return { complete: goals.every((goal) => goal.reached), goals, traps };
}
