import type { Action } from '@wetechcare/core/practice/action-schema.ts';
import { targetsOf, type Element, type Screen } from '@wetechcare/core/practice/elements.ts';
import type { Plan } from '@wetechcare/core/practice/planner.ts';
import type { Scenario } from '@wetechcare/core/practice/scenario.ts';
import type { PracticeWords } from './words.ts';

export interface Instruction {
  /** One sentence, to show and to say. */
  say: string;
  /** First help, less precise. */
  hint: string;
  /** Element concerned, or null when there is only to wait. */
  target: string | null;
  /** Text to write, when there is one. */
  text: string | null;
}

function elementAt(screen: Screen, target: string): Element | undefined {
  return targetsOf(screen).find((candidate) => candidate.target === target)?.element;
}

/** The name of an element as it is written on the screen; of a file among several, its own name. */
function nameOf(element: Element | undefined, target: string): string {
  if (!element) return '';
  if (element.kind === 'item') return element.title;
  if (element.kind === 'files')
    return element.files.find((file) => file.target === target)?.name ?? element.label;
  return 'label' in element ? element.label : '';
}

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** One sentence made from what is written on the screen, for a move that the path does not speak about. */
function sentenceFor(action: Action, screen: Screen, words: PracticeWords): string {
  if (action.do === 'wait') return words.waitALittle;
  const target = action.do === 'tap' ? action.on : action.in;
  const element = elementAt(screen, target);
  const name = quoted(nameOf(element, target));
  if (action.do === 'tap') return `${element?.kind === 'files' ? words.remove : words.tap} ${name}.`;
  if (action.do === 'type') return action.text === '' ? `${words.empty} ${name}.` : `${words.write} ${name}.`;
  if (element?.kind === 'tick') return `${action.option === 'no' ? words.untick : words.tick} ${name}.`;
  const options = element && 'options' in element ? element.options : [];
  const option = options.find(({ id }) => id === action.option);
  return option ? `${words.choose} ${quoted(option.label)}.` : `${words.choose} ${name}.`;
}

/**
 * What to tell the learner for the next action of the plan: the sentence of the path, or, when the learner has wandered off it,
 * a sentence made from the label of the element that leads back.
 */
export function instructionFor(
  plan: Plan,
  screen: Screen,
  scenario: Scenario,
  words: PracticeWords,
): Instruction {
  const { action, pathIndex } = plan;
  const pathStep = pathIndex === null ? undefined : scenario.task.path[pathIndex];
  const target = action.do === 'tap' ? action.on : action.do === 'wait' ? null : action.in;
  const text = action.do === 'type' && action.text !== '' ? action.text : null;
  const say = pathStep?.say ?? sentenceFor(action, screen, words);
  return { say, hint: pathStep?.hint ?? say, target, text };
}
