import { holds } from '../condition.ts';
import { applyEffects, showScreen } from '../effects.ts';
import { button, type Element } from '../elements.ts';
import { screenOf, type Scenario } from '../scenario.ts';
import type { Component } from '../site-schema.ts';
import { fillIn } from '../template.ts';
import { currentPage, currentSite, problemAt, valueOf, type Problem, type World } from '../world.ts';

function draw(component: Component, world: World, scenario: Scenario, site: string): Element {
  const write = (text: string) => fillIn(text, world, scenario, site);
  if ('id' in component) {
    const target = `${site}/${component.id}`;
    const error = problemAt(world, target);
    const asked = { target, label: component.label, value: valueOf(world, scenario, target), error };
    switch (component.kind) {
      case 'field':
        return { kind: 'field', input: component.input, hint: component.hint, ...asked };
      case 'choice':
      case 'select':
        return { kind: component.kind, options: component.options, hint: component.hint, ...asked };
      case 'tick':
        return { kind: 'tick', ...asked };
      case 'file':
        return {
          kind: 'files',
          target,
          label: component.label,
          hint: component.hint,
          error,
          files: (world.attached[target] ?? []).map((id) => ({
            target: `remove.${target}.${id}`,
            name: scenario.files[id]?.name ?? id,
          })),
        };
      case 'link':
        return { kind: 'link', target, label: write(component.label) };
      case 'button':
        return button(target, write(component.label), component.primary);
    }
  }
  switch (component.kind) {
    case 'list':
      return { kind: 'list', items: component.items.map(write) };
    case 'table':
      return {
        kind: 'table',
        caption: component.caption,
        head: component.head,
        rows: component.rows.map((row) => row.map(write)),
      };
    case 'notice':
      return { kind: 'notice', tone: component.tone, text: write(component.text) };
    default:
      return { kind: component.kind, text: write(component.text) };
  }
}

/** The components of a practice screen that show in this world. */
function shownComponents(world: World, scenario: Scenario, site: string, screen: string): Component[] {
  const components = screenOf(scenario, site, screen)?.components ?? [];
  return components.filter((component) => !component.when || holds(component.when, world, scenario, site));
}

/** A practice screen as it shows in this world. */
export function viewSite(world: World, scenario: Scenario, site: string, screen: string): Element[] {
  return shownComponents(world, scenario, site, screen).map((component) =>
    draw(component, world, scenario, site),
  );
}

/** Presses a button or link of the practice site: every check is made, then the effects run if none failed. */
export function tapSite(world: World, scenario: Scenario, target: string): World {
  const site = currentSite(world);
  const page = currentPage(world);
  if (page.kind !== 'site' || !target.startsWith(`${site}/`)) return world;
  const id = target.slice(site.length + 1);
  const component = shownComponents(world, scenario, site, page.screen).find(
    (candidate) => 'id' in candidate && candidate.id === id,
  );
  if (component?.kind === 'file') return { ...world, picking: target, problems: [] };
  if (component?.kind !== 'link' && component?.kind !== 'button') return world;
  const problems: Problem[] = component.checks
    .filter((check) => !holds(check.must, world, scenario, site))
    .map((check) => ({
      target: check.at ? `${site}/${check.at}` : null,
      text: fillIn(check.else, world, scenario, site),
    }));
  const first = problems.filter(
    (problem, index) => problems.findIndex((other) => other.target === problem.target) === index,
  );
  if (first.length > 0) return { ...world, problems: first, missteps: world.missteps + 1 };
  return applyEffects(component.do, { ...world, problems: [], missteps: 0 }, scenario, site);
}

/** Follows a link of a message to a screen of a practice site, in a new tab as phones do. */
export function followLink(world: World, scenario: Scenario, place: string): World {
  const blank = currentPage(world).kind === 'blank';
  const opened: World =
    blank || world.tabs.length >= 5
      ? world
      : { ...world, tabs: [...world.tabs, [{ kind: 'blank' }]], tab: world.tabs.length };
  const shown = showScreen(opened, scenario, place);
  return shown === opened ? world : shown;
}
