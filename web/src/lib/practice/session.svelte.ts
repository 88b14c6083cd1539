import type { Action } from '@wetechcare/core/practice/action-schema.ts';
import { grade } from '@wetechcare/core/practice/grade.ts';
import { backToPath, expectedStep, pathProgress, staysOnPath } from '@wetechcare/core/practice/on-path.ts';
import { nextStep, type Plan } from '@wetechcare/core/practice/planner.ts';
import { personalNumberIn } from '@wetechcare/core/practice/personal-data.ts';
import type { Scenario } from '@wetechcare/core/practice/scenario.ts';
import { step } from '@wetechcare/core/practice/step.ts';
import { LONG_WAIT, secondsToNext, view } from '@wetechcare/core/practice/view.ts';
import { startWorld, type World } from '@wetechcare/core/practice/world.ts';

/*
 * One exercise under way: the world, how it came about, and the way back. What is kept of it is the list of actions, from
 * which the engine makes the same world again.
 */

export interface SessionOptions {
  /** Actions of an exercise left earlier. */
  actions?: Action[];
  /** Called after every change, with all the actions. */
  onchange?: (actions: Action[]) => void;
}

/** The exercise before an action. */
interface Moment {
  world: World;
  /** Steps of the reference path that the learner has followed. */
  done: number;
  /** Nothing but the reference path was done so far. */
  onPath: boolean;
}

/** A real personal number was refused by the engine: what is kept of the action must not hold it either. */
function withoutPersonalNumber(action: Action): Action {
  return action.do === 'type' && personalNumberIn(action.text) ? { ...action, text: '' } : action;
}

export function createSession(scenario: Scenario, { actions: earlier = [], onchange }: SessionOptions = {}) {
  let past: Moment[] = [];
  let actions: Action[] = [];
  let world = $state.raw(startWorld(scenario));
  let done = 0;
  let onPath = true;
  let undoable = $state(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const screen = $derived(view(world, scenario));
  const result = $derived(grade(world, scenario));

  /** Typing letter after letter in one field is one action, and one thing to undo. */
  function continuesTyping(action: Action): boolean {
    const last = actions[actions.length - 1];
    return action.do === 'type' && last?.do === 'type' && last.in === action.in;
  }

  function apply(action: Action): boolean {
    const again = continuesTyping(action);
    const before = again ? past[past.length - 1] : { world, done, onPath };
    if (!before) return false;
    const next = step(before.world, action, scenario);
    if (next === before.world && !again) return false;
    if (again) {
      past.pop();
      actions.pop();
    }
    if (next !== before.world) {
      past.push(before);
      actions.push(withoutPersonalNumber(action));
    }
    done = pathProgress(before.done, action, before.world, scenario);
    onPath = before.onPath && staysOnPath(before.done, action, before.world, scenario);
    world = next;
    return true;
  }

  function changed(): void {
    onchange?.(actions.slice());
    goOn();
  }

  /** Says whether there is something to undo, and lets time pass when the exercise waits for something. */
  function goOn(): void {
    undoable = actions.some((action) => action.do !== 'wait');
    clearTimeout(timer);
    const seconds = secondsToNext(world);
    if (seconds === null || seconds > LONG_WAIT) return;
    timer = setTimeout(() => act({ do: 'wait', seconds }), seconds * 1000);
  }

  /** Does one action. Returns false when the screen does not offer it. */
  function act(action: Action): boolean {
    const done = apply(action);
    if (done) changed();
    return done;
  }

  /** Takes back the last action of the learner, with the waiting that followed it. */
  function undo(): void {
    for (let action = actions.pop(); action; action = actions.pop()) {
      const before = past.pop();
      world = before?.world ?? startWorld(scenario);
      done = before?.done ?? 0;
      onPath = before?.onPath ?? true;
      if (action.do !== 'wait') break;
    }
    changed();
  }

  function restart(): void {
    past = [];
    actions = [];
    done = 0;
    onPath = true;
    world = startWorld(scenario);
    changed();
  }

  function plan(): Plan | null {
    if (result.complete) return null;
    const next = onPath ? expectedStep(world, done, scenario) : backToPath(world, done, scenario);
    return next ?? nextStep(world, scenario);
  }

  earlier.forEach(apply);
  goOn();

  return {
    get world() {
      return world;
    },
    get screen() {
      return screen;
    },
    get result() {
      return result;
    },
    get undoable() {
      return undoable;
    },
    act,
    /** What to do next: the path as long as it is followed, else the way back to it; null when every goal is reached. */
    plan,
    undo,
    restart,
    /** Stops the clock of the exercise. To call when it leaves the page. */
    close: () => clearTimeout(timer),
  };
}

export type Session = ReturnType<typeof createSession>;
