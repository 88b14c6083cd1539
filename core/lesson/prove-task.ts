import type { Action } from '../practice/action-schema.ts';
import { placeOf } from '../practice/condition.ts';
import type { Effect } from '../practice/effect-schema.ts';
import { grade } from '../practice/grade.ts';
import { planRoute } from '../practice/planner.ts';
import { screenOf, splitPlace, type Scenario } from '../practice/scenario.ts';
import type { Message } from '../practice/site-schema.ts';
import { resolveAction, step } from '../practice/step.ts';
import { startWorld, type World } from '../practice/world.ts';
import { explore, type Exploration } from './explore.ts';

/** Something wrong in a task; `at` is the way to the faulty part in its file, for the line number. */
export interface Fault {
  at: (string | number)[];
  text: string;
}

export interface Proof {
  faults: Fault[];
  exploration: Exploration;
}

/** Most worlds tried per lesson: keeps the check of 400 lessons linear and short. */
export const STATE_BOUND = 2000;

function describe(action: Action): string {
  switch (action.do) {
    case 'tap':
      return `tap ${action.on}`;
    case 'wait':
      return `wait ${action.seconds}`;
    case 'type':
      return `type in ${action.in}`;
    case 'choose':
      return `choose ${action.option} in ${action.in}`;
  }
}

/** Names that lead nowhere: screens, messages and files that do not exist. */
function danglingNames(scenario: Scenario): Fault[] {
  const { task } = scenario;
  const faults: Fault[] = [];
  const needScreen = (place: string, at: Fault['at'], site = '') => {
    const target = splitPlace(place, site);
    const screen = target.screen || scenario.sites[target.site]?.start || '';
    if (!screenOf(scenario, target.site, screen))
      faults.push({ at, text: `L’écran « ${place} » n’existe pas. Corrigez le nom ou ajoutez l’écran.` });
  };
  const needMessage = (id: string, at: Fault['at']) => {
    if (!scenario.messages[id])
      faults.push({
        at,
        text: `Le message « ${id} » n’existe pas. Ajoutez-le sous messages, ou corrigez le nom.`,
      });
  };
  const needFile = (id: string, at: Fault['at']) => {
    if (!scenario.files[id])
      faults.push({
        at,
        text: `Le fichier « ${id} » n’existe pas. Ajoutez-le sous files, ou corrigez le nom.`,
      });
  };
  const needMessageParts = (message: Message, at: Fault['at']) => {
    if (message.link) needScreen(message.link.to, [...at, 'link', 'to']);
    message.files.forEach((file) => needFile(file, [...at, 'files']));
  };
  const needEffects = (effects: readonly Effect[], at: Fault['at'], site = '') => {
    for (const effect of effects) {
      if ('go' in effect) needScreen(effect.go, at, site);
      if ('send' in effect) needMessage(effect.send, at);
      if ('download' in effect) needFile(effect.download, at);
    }
  };
  task.sites.forEach((id, index) => {
    if (!scenario.sites[id])
      faults.push({
        at: ['sites', index],
        text: `Le site d’entraînement « ${id} » n’existe pas dans content/practice-sites.`,
      });
  });
  task.start.received.forEach((id, index) => needMessage(id, ['start', 'received', index]));
  task.start.files.forEach((id, index) => needFile(id, ['start', 'files', index]));
  task.papers.forEach((paper, index) => needFile(paper.file, ['papers', index, 'file']));
  task.search?.results.forEach((result, index) => needScreen(result.to, ['search', 'results', index, 'to']));
  task.messages.forEach((message, index) => needMessageParts(message, ['messages', index]));
  task.events.forEach((event, index) => needEffects(event.do, ['events', index, 'do']));
  for (const site of Object.values(scenario.sites)) {
    needScreen(site.start, ['sites'], site.id);
    for (const message of site.messages) needMessageParts(message, ['sites']);
    for (const screen of site.screens) {
      for (const component of screen.components) {
        if (component.kind === 'link' || component.kind === 'button')
          needEffects(component.do, ['sites'], site.id);
      }
    }
  }
  return faults;
}

/**
 * Proves a task: the path works step by step, reaches every goal and falls in no trap; no goal is reached before the end of
 * the path begins; every trap can be fallen into and left; every screen that can be reached still leads to the goals.
 */
export function proveTask(scenario: Scenario, bound = STATE_BOUND): Proof {
  const { task } = scenario;
  const faults = danglingNames(scenario);
  const start = startWorld(scenario);
  const along: World[] = [start];
  let world = start;
  task.path.forEach((pathStep, index) => {
    const after = step(world, resolveAction(pathStep, world, scenario), scenario);
    if (after === world)
      faults.push({
        at: ['path', index],
        text: `L’étape ${index + 1} (${describe(pathStep)}) ne change rien ici. Sa cible est-elle sur l’écran « ${placeOf(world)} » ?`,
      });
    else if (after.problems.length > 0) {
      faults.push({
        at: ['path', index],
        text: `L’étape ${index + 1} (${describe(pathStep)}) rencontre une erreur : ${after.problems.map((problem) => problem.text).join(' ')}`,
      });
    }
    along.push((world = after));
  });
  const end = grade(world, scenario);
  if (grade(start, scenario).complete)
    faults.push({
      at: ['goals'],
      text: 'Tous les buts sont atteints avant d’avoir rien fait. Rendez un but plus précis.',
    });
  task.goals.forEach((goal, index) => {
    if (!end.goals[index]?.reached)
      faults.push({
        at: ['goals', index, 'when'],
        text: `Le parcours n’atteint pas le but « ${goal.id} ». Corrigez sa condition ou le parcours.`,
      });
  });
  task.traps.forEach((trap, index) => {
    if (end.traps.some((fallen) => fallen.id === trap.id))
      faults.push({
        at: ['traps', index, 'when'],
        text: `Le parcours tombe dans le piège « ${trap.id} ». Corrigez sa condition ou le parcours.`,
      });
  });
  const trapped: World[] = [];
  task.traps.forEach((trap, index) => {
    let inTrap = along[Math.min(trap.how.after, along.length - 1)] ?? start;
    for (const action of trap.how.actions)
      inTrap = step(inTrap, resolveAction(action, inTrap, scenario), scenario);
    if (!inTrap.journal.includes(`trap:${trap.id}`)) {
      faults.push({
        at: ['traps', index, 'how'],
        text: `Le piège « ${trap.id} » n’est pas atteint par son « how ». Corrigez les actions ou la condition.`,
      });
    } else {
      if (planRoute(inTrap, scenario) === null)
        faults.push({
          at: ['traps', index],
          text: `Après le piège « ${trap.id} », aucun chemin ne mène aux buts. Donnez un moyen de revenir.`,
        });
      trapped.push(inTrap);
    }
  });
  // A broken path would only make every screen look like a dead end.
  const exploration = explore(scenario, [...along, ...trapped], faults.length === 0 ? bound : 0);
  if (faults.length > 0) return { faults, exploration };
  for (const { place, actions } of exploration.deadEnds) {
    const trail = actions.slice(-8).map(describe).join(', ');
    faults.push({
      at: ['path'],
      text: `Depuis l’écran « ${place} », aucun chemin ne mène aux buts (on y vient par : ${trail || 'le parcours'}). Donnez un moyen de revenir.`,
    });
  }
  return { faults, exploration };
}
