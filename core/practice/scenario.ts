import type { MessageKind } from '../letter/message.ts';
import type { FileContent, Message, Site } from './site-schema.ts';
import type { Task } from './task-schema.ts';
import type { Letter } from './world.ts';

/**
 * A task with everything it needs, indexed once. It never changes during an exercise: the world does.
 */
export interface Scenario {
  task: Task;
  sites: Record<string, Site>;
  messages: Record<string, Message>;
  files: Record<string, FileContent>;
  /** Pre-filled value of each field, by `site/field`. */
  prefilled: Record<string, string>;
  /** Label of each option, by `site/field/option`. */
  optionLabels: Record<string, string>;
  /** Absent when no condition of the task asks for the rules of a letter. */
  judgeLetter?: LetterJudge;
}

/**
 * Does the letter keep these rules of a message to an employer (core/letter/rules)? Given to the tasks that have `letters`, and
 * only to them: the rules weigh more than a whole exercise.
 */
export type LetterJudge = (
  letter: Letter,
  kind: MessageKind,
  rules: readonly string[],
  scenario: Scenario,
) => boolean;

/**
 * Puts a task and its practice sites together.
 *
 * @param sites every site that `task.sites` names; others are ignored
 * @param judgeLetter needed by a task that has `letters`, ignored by others
 * @throws Error when the task has `letters` and there is nobody to judge them
 */
export function createScenario(task: Task, sites: readonly Site[], judgeLetter?: LetterJudge): Scenario {
  if (task.letters && !judgeLetter) throw new Error(`The rules of letters are missing for ${task.lesson}`);
  const scenario: Scenario = {
    task,
    sites: {},
    messages: {},
    files: {},
    prefilled: {},
    optionLabels: {},
    ...(task.letters && judgeLetter && { judgeLetter }),
  };
  for (const site of sites) {
    if (!task.sites.includes(site.id)) continue;
    scenario.sites[site.id] = site;
    for (const screen of site.screens) {
      for (const component of screen.components) {
        if (!('id' in component) || !('value' in component)) continue;
        const key = `${site.id}/${component.id}`;
        scenario.prefilled[key] = component.value;
        if ('options' in component) {
          for (const option of component.options) scenario.optionLabels[`${key}/${option.id}`] = option.label;
        }
      }
    }
  }
  for (const source of [...Object.values(scenario.sites), task]) {
    for (const message of source.messages) scenario.messages[message.id] = message;
    for (const file of source.files) scenario.files[file.id] = file;
  }
  return scenario;
}

/** The screen of a site, or undefined. */
export function screenOf(scenario: Scenario, site: string, screen: string) {
  return scenario.sites[site]?.screens.find((candidate) => candidate.id === screen);
}

/** `site/screen` or, inside `site`, `screen` alone. Returns the two ids. */
export function splitPlace(place: string, site = ''): { site: string; screen: string } {
  const slash = place.indexOf('/');
  return slash < 0
    ? { site, screen: place }
    : { site: place.slice(0, slash), screen: place.slice(slash + 1) };
}

/** `site/field` or, inside `site`, `field` alone; device fields such as `mail.to` stay as they are. */
export function fieldKey(field: string, site = ''): string {
  return field.includes('/') || field.includes('.') || site === '' ? field : `${site}/${field}`;
}
