import { expect, test } from 'vitest';
import type { Action } from '@wetechcare/core/practice/action-schema.ts';
import { grade } from '@wetechcare/core/practice/grade.ts';
import { backToPath, pathProgress } from '@wetechcare/core/practice/on-path.ts';
import { nextStep } from '@wetechcare/core/practice/planner.ts';
import type { Scenario } from '@wetechcare/core/practice/scenario.ts';
import { resolveAction, step } from '@wetechcare/core/practice/step.ts';
import { startWorld, type World } from '@wetechcare/core/practice/world.ts';
import { loadContent } from './load-content.ts';

const { lessons } = loadContent();
const HOME: Action = { do: 'tap', on: 'system.home' };

/** Steps of the path that whoever does what is shown from here will have been shown; null when the goals are not reached. */
function shownFrom(start: World, from: number, scenario: Scenario): Set<number> | null {
  const { path } = scenario.task;
  const shown = new Set<number>();
  let world = start;
  let done = from;
  for (let turn = 0; turn < 4 * path.length; turn++) {
    if (grade(world, scenario).complete) return shown;
    const plan = backToPath(world, done, scenario) ?? nextStep(world, scenario);
    if (!plan) return null;
    if (plan.pathIndex !== null) shown.add(plan.pathIndex);
    done = pathProgress(done, plan.action, world, scenario);
    world = step(world, plan.action, scenario);
  }
  return null;
}

test.each(lessons.map(({ lesson, scenario }) => ({ title: lesson.title, scenario })))(
  '“$title”: who goes home by mistake, at any step, is still shown all that the lesson teaches',
  ({ scenario }) => {
    const { path } = scenario.task;
    let world = startWorld(scenario);
    path.forEach((pathStep, index) => {
      const expected = resolveAction(pathStep, world, scenario);
      const away = step(world, HOME, scenario);
      const isStray = away !== world && JSON.stringify(expected) !== JSON.stringify(HOME);
      if (isStray) {
        const shown = shownFrom(away, pathProgress(index, HOME, world, scenario), scenario);
        const missed = path.map((_, at) => at).filter((at) => at >= index && !shown?.has(at));
        expect({ leftAt: index, missed }).toEqual({ leftAt: index, missed: [] });
      }
      world = step(world, expected, scenario);
    });
  },
);
