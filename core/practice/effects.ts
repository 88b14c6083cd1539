import { holds } from './condition.ts';
import type { Effect } from './effect-schema.ts';
import { fieldKey, screenOf, splitPlace, type Scenario } from './scenario.ts';
import { fillIn } from './template.ts';
import { noted, type Page, type World } from './world.ts';

const LONGEST_HISTORY = 30;

/** Shows a page in the current tab, above those seen before. */
export function showPage(world: World, page: Page): World {
  const tabs = world.tabs.slice();
  const seen = tabs[world.tab] ?? [];
  const last = seen[seen.length - 1];
  const kept = last?.kind === 'blank' ? seen.slice(0, -1) : seen.slice(-LONGEST_HISTORY + 1);
  tabs[world.tab] = [...kept, page];
  const fields = { ...world.fields };
  delete fields['browser.address'];
  const shown: World = {
    ...world,
    app: 'browser',
    showsTabs: false,
    viewing: null,
    picking: null,
    tabs,
    fields,
    problems: [],
  };
  return page.kind === 'site' ? noted(shown, `visited:${page.site}/${page.screen}`) : shown;
}

/** Shows `site/screen`; the same world if there is no such screen. */
export function showScreen(world: World, scenario: Scenario, place: string, site = ''): World {
  const target = splitPlace(place, site);
  const screen = target.screen || scenario.sites[target.site]?.start || '';
  return screenOf(scenario, target.site, screen)
    ? showPage(world, { kind: 'site', site: target.site, screen })
    : world;
}

/**
 * A six-digit code that follows from its order in the exercise, so that the same actions always give the same code.
 * (Multiplicative congruence; 48,271 is a primitive root of 2^31 - 1: Park, Miller and Stockmeyer, CACM 36(7), 1993.)
 */
function sixDigits(order: number, clock: number): string {
  const seed = ((order + 1) * 7919 + (clock % 86_400)) % 2_147_483_647;
  return String((((seed * 48_271) % 2_147_483_647) % 900_000) + 100_000);
}

function codeValues(world: World): Record<string, string> {
  return Object.fromEntries(Object.entries(world.codes).map(([name, code]) => [name, code.value]));
}

function apply(effect: Effect, world: World, scenario: Scenario, site: string): World {
  if ('go' in effect) return showScreen(world, scenario, effect.go, site);
  if ('set' in effect) return { ...world, flags: { ...world.flags, [effect.set]: true } };
  if ('unset' in effect) {
    const flags = { ...world.flags };
    delete flags[effect.unset];
    return { ...world, flags };
  }
  if ('fill' in effect) {
    const text = fillIn(effect.with, world, scenario, site);
    return { ...world, fields: { ...world.fields, [fieldKey(effect.fill, site)]: text } };
  }
  if ('clear' in effect) {
    const fields = { ...world.fields };
    const attached = { ...world.attached };
    for (const field of effect.clear) {
      delete fields[fieldKey(field, site)];
      delete attached[fieldKey(field, site)];
    }
    return { ...world, fields, attached };
  }
  if ('issue' in effect) {
    const first = sixDigits(world.codesMade, world.clock);
    const order = first === world.codes[effect.issue]?.value ? world.codesMade + 1 : world.codesMade;
    const code = { value: sixDigits(order, world.clock), until: world.clock + effect.minutes * 60 };
    return { ...world, codes: { ...world.codes, [effect.issue]: code }, codesMade: order + 1 };
  }
  if ('send' in effect) {
    if (!scenario.messages[effect.send]) return world;
    const pending = { message: effect.send, due: world.clock + effect.after, codes: codeValues(world) };
    return { ...world, pending: [...world.pending, pending] };
  }
  if (!scenario.files[effect.download] || world.files.includes(effect.download)) return world;
  return {
    ...world,
    files: [...world.files, effect.download],
    notices: [...world.notices, { channel: 'file', about: effect.download }],
  };
}

/** Runs the effects in order; each `when` is asked of the world that the former effects left. */
export function applyEffects(effects: readonly Effect[], world: World, scenario: Scenario, site = ''): World {
  let next = world;
  for (const effect of effects) {
    if (!effect.when || holds(effect.when, next, scenario, site)) next = apply(effect, next, scenario, site);
  }
  return next;
}
