import { button, item, type Element } from '../elements.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

const YES = 'yes';

/** Choose the paper, then put it flat: light and four corners make a photo that can be read. */
export function viewCamera(world: World, scenario: Scenario): Element[] {
  const paper = scenario.task.papers.find((candidate) => candidate.id === world.paper);
  if (!paper) {
    if (scenario.task.papers.length === 0)
      return [{ kind: 'text', text: 'Il n’y a rien à photographier dans cet exercice.' }];
    return [
      { kind: 'heading', text: 'Que faut-il photographier ?' },
      ...scenario.task.papers.map((candidate) => item(`camera.${candidate.id}`, 'files', candidate.label)),
    ];
  }
  const tick = (target: string, label: string): Element => ({
    kind: 'tick',
    target,
    label,
    value: world.fields[target] ?? '',
  });
  return [
    { kind: 'heading', text: paper.label },
    ...world.problems.map((problem): Element => ({ kind: 'notice', tone: 'care', text: problem.text })),
    tick('camera.light', 'La feuille est à plat, bien éclairée'),
    tick('camera.corners', 'Je vois les quatre coins de la feuille'),
    button('camera.shoot', 'Prendre la photo', true, 'camera'),
  ];
}

export function tapCamera(world: World, name: string, scenario: Scenario): World {
  if (name !== 'shoot') return { ...world, paper: name, problems: [] };
  const paper = scenario.task.papers.find((candidate) => candidate.id === world.paper);
  if (!paper) return world;
  const advice: string[] = [];
  if (world.fields['camera.light'] !== YES)
    advice.push('La photo est sombre. Il faut poser la feuille à plat, près d’une fenêtre.');
  if (world.fields['camera.corners'] !== YES)
    advice.push('La photo est coupée. Il faut reculer un peu pour voir les quatre coins.');
  if (advice.length > 0) {
    return {
      ...world,
      problems: advice.map((text) => ({ target: null, text })),
      missteps: world.missteps + 1,
    };
  }
  const fields = { ...world.fields };
  delete fields['camera.light'];
  delete fields['camera.corners'];
  const taken: World = { ...world, fields, paper: null, problems: [], missteps: 0 };
  if (world.files.includes(paper.file)) return taken;
  return {
    ...taken,
    files: [...world.files, paper.file],
    notices: [...world.notices, { channel: 'file', about: paper.file }],
  };
}
