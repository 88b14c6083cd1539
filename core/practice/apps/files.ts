import { button, item, type Element } from '../elements.ts';
import type { Scenario } from '../scenario.ts';
import { noted, type World } from '../world.ts';

const ICONS = { pdf: 'files', image: 'camera', document: 'files' } as const;

function fileItem(target: string, id: string, scenario: Scenario): Element {
  const file = scenario.files[id];
  return item(target, file ? ICONS[file.type] : 'files', file?.name ?? id);
}

export function viewFiles(world: World, scenario: Scenario): Element[] {
  if (world.files.length === 0) return [{ kind: 'text', text: 'Aucun fichier pour le moment.' }];
  return world.files.map((id) => fileItem(`files.${id}`, id, scenario));
}

/** An opened file: its name and what one reads in it. */
export function viewFile(world: World, scenario: Scenario): Element[] {
  const file = world.viewing === null ? undefined : scenario.files[world.viewing];
  if (!file) return [];
  return [
    { kind: 'heading', text: file.name },
    ...file.text.map((text): Element => ({ kind: 'text', text })),
    button('viewer.close', 'Fermer le fichier', true),
  ];
}

/** The list that opens to attach a file. */
export function viewPicker(world: World, scenario: Scenario): Element[] {
  return [
    { kind: 'heading', text: 'Choisir un fichier' },
    ...world.files.map((id) => fileItem(`picker.${id}`, id, scenario)),
    button('picker.cancel', 'Annuler'),
  ];
}

export function openFile(world: World, id: string): World {
  return noted({ ...world, viewing: id, problems: [] }, `opened:file/${id}`);
}

/** Puts the picked file in the component that asked for it; twice the same file counts once. */
export function tapPicker(world: World, id: string): World {
  const target = world.picking;
  if (target === null || id === 'cancel') return { ...world, picking: null };
  const already = world.attached[target] ?? [];
  const attached = already.includes(id) ? world.attached : { ...world.attached, [target]: [...already, id] };
  return { ...world, picking: null, attached, problems: [] };
}

/** Takes a file out of a component: `site/field.file-id` or `mail.files.file-id`. */
export function removeAttached(world: World, name: string): World {
  const dot = name.lastIndexOf('.');
  const target = name.slice(0, dot);
  const id = name.slice(dot + 1);
  const files = (world.attached[target] ?? []).filter((file) => file !== id);
  const attached = { ...world.attached };
  if (files.length > 0) attached[target] = files;
  else delete attached[target];
  return { ...world, attached };
}
