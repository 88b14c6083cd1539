import type { Action } from './action-schema.ts';
import { keepDraft, openMail, tapMail } from './apps/mail.ts';
import { tapBrowser, tapResult } from './apps/browser.ts';
import { tapCamera } from './apps/camera.ts';
import { openFile, removeAttached, tapPicker } from './apps/files.ts';
import { tapHome } from './apps/home.ts';
import { markThreadRead, openThread, sendText, tapMessages } from './apps/messages.ts';
import { followLink, tapSite } from './apps/site.ts';
import { holds } from './condition.ts';
import { applyEffects } from './effects.ts';
import type { Element } from './elements.ts';
import { personalNumberIn, REFUSALS } from './personal-data.ts';
import type { Scenario } from './scenario.ts';
import { fillIn } from './template.ts';
import { noted, type World } from './world.ts';
import { offeredTargets, secondsToNext } from './view.ts';

/** Seconds of story time that one action takes. */
const ACTION_SECONDS = 1;
const LONGEST_TEXT = 4000;
const LONGEST_WAIT = 30 * 86_400;

/** Puts the messages that are due where they belong, with a notice. */
function deliver(world: World, scenario: Scenario): World {
  const due = world.pending.filter((pending) => pending.due <= world.clock).sort((a, b) => a.due - b.due);
  if (due.length === 0) return world;
  const next: World = {
    ...world,
    pending: world.pending.filter((pending) => pending.due > world.clock),
    mail: world.mail.slice(),
    texts: world.texts.slice(),
    notices: world.notices.slice(),
  };
  for (const { message: id, due: at, codes } of due) {
    const message = scenario.messages[id];
    const received = { message: id, at, codes, read: false };
    if (message?.channel === 'text') {
      next.texts.push(received);
      next.notices.push({ channel: 'text', about: next.texts.length - 1 });
    } else {
      next.mail.push(received);
      if (!message?.spam) next.notices.push({ channel: 'mail', about: next.mail.length - 1 });
    }
  }
  return next;
}

/** Fires the events whose moment has come, and those that they bring about; each fires once, so that this ends. */
function fireEvents(world: World, scenario: Scenario): World {
  const due = scenario.task.events.find(
    (event) => !world.fired.includes(event.id) && holds(event.when, world, scenario),
  );
  return due
    ? fireEvents(applyEffects(due.do, { ...world, fired: [...world.fired, due.id] }, scenario), scenario)
    : world;
}

/** A text message that arrives in the thread on the screen is read as it comes. */
function readOpenThread(world: World, scenario: Scenario): World {
  if (world.app !== 'messages' || world.thread === null || world.viewing !== null || world.picking !== null)
    return world;
  const unread = world.texts.some(
    (text) => !text.read && scenario.messages[text.message]?.address === world.thread,
  );
  return unread ? withoutSeenNotices(markThreadRead(world, world.thread, scenario)) : world;
}

/** What follows from the new state of things: messages read as they come, events, traps fallen into. */
function settle(world: World, scenario: Scenario): World {
  let next = fireEvents(readOpenThread(world, scenario), scenario);
  for (const trap of scenario.task.traps) {
    const fact = `trap:${trap.id}`;
    if (next.journal.includes(fact) || !holds(trap.when, next, scenario)) continue;
    next = { ...noted(next, fact), missteps: next.missteps + 1 };
  }
  return next;
}

function pass(world: World, seconds: number, scenario: Scenario): World {
  return settle(deliver({ ...world, clock: world.clock + seconds }, scenario), scenario);
}

function openNotice(world: World, scenario: Scenario): World {
  const notice = world.notices[world.notices.length - 1];
  if (!notice) return world;
  const kept: World = { ...world, notices: world.notices.slice(0, -1), viewing: null, picking: null };
  if (notice.channel === 'file') return openFile({ ...kept, app: 'files' }, String(notice.about));
  if (notice.channel === 'mail') return openMail(leaveDraft(kept), Number(notice.about));
  return openThread(
    kept,
    scenario.messages[world.texts[Number(notice.about)]?.message ?? '']?.address ?? '',
    scenario,
  );
}

function leaveDraft(world: World): World {
  return world.mailPlace.kind === 'compose' ? keepDraft(world) : world;
}

function withoutSeenNotices(world: World): World {
  const notices = world.notices.filter((notice) => {
    if (notice.channel === 'file') return world.viewing !== notice.about;
    const list = notice.channel === 'mail' ? world.mail : world.texts;
    return list[Number(notice.about)]?.read === false;
  });
  return notices.length === world.notices.length ? world : { ...world, notices };
}

function tap(world: World, target: string, scenario: Scenario): World {
  if (target.includes('/') && !target.startsWith('remove.')) return tapSite(world, scenario, target);
  const dot = target.indexOf('.');
  const name = target.slice(dot + 1);
  switch (target.slice(0, dot)) {
    case 'home':
      return tapHome(world, name);
    case 'browser':
      return tapBrowser(world, name, scenario);
    case 'search':
      return tapResult(world, name, scenario);
    case 'mail':
      return name.startsWith('file.') ? openFile(world, name.slice(5)) : tapMail(world, name, scenario);
    case 'link': {
      const link = scenario.messages[name.split('.')[0] ?? '']?.link;
      return link ? followLink(world, scenario, link.to) : world;
    }
    case 'messages':
      return tapMessages(world, name, scenario);
    case 'text':
      return sendText(world);
    case 'files':
      return openFile(world, name);
    case 'viewer':
      return { ...world, viewing: null };
    case 'picker':
      return tapPicker(world, name);
    case 'remove':
      return removeAttached(world, name);
    case 'camera':
      return tapCamera(world, name, scenario);
    case 'system':
      return tapSystem(world, name, scenario);
    default:
      return world;
  }
}

function tapSystem(world: World, name: string, scenario: Scenario): World {
  if (name === 'home')
    return {
      ...world,
      app: 'home',
      viewing: null,
      picking: null,
      paper: null,
      thread: null,
      showsTabs: false,
      problems: [],
    };
  if (name === 'notice') return openNotice(world, scenario);
  if (name === 'wait') return pass(world, secondsToNext(world) ?? 0, scenario);
  const pause = scenario.task.pauses.find((candidate) => `pause.${candidate.id}` === name);
  return pause ? pass(world, pause.seconds, scenario) : world;
}

function type(world: World, target: string, text: string): World {
  const kind = personalNumberIn(text);
  const problems = world.problems.filter((problem) => problem.target !== target);
  if (kind) {
    const fields = { ...world.fields, [target]: '' };
    return { ...world, fields, problems: [...problems, { target, text: REFUSALS[kind] }] };
  }
  const written = text.slice(0, LONGEST_TEXT);
  if (world.fields[target] === written) return world;
  return { ...world, fields: { ...world.fields, [target]: written }, problems };
}

/** Chooses an option. A box that is not ticked holds '', like any field that is not filled. */
function choose(world: World, element: Element, option: string): World {
  const allowed =
    element.kind === 'tick'
      ? option === 'yes' || option === 'no'
      : (element.kind === 'choice' || element.kind === 'select') &&
        element.options.some((candidate) => candidate.id === option);
  if (!allowed || !('target' in element)) return world;
  const value = element.kind === 'tick' && option === 'no' ? '' : option;
  if ((world.fields[element.target] ?? '') === value) return world;
  const problems = world.problems.filter((problem) => problem.target !== element.target);
  return { ...world, fields: { ...world.fields, [element.target]: value }, problems };
}

function act(world: World, action: Action, scenario: Scenario): World {
  if (action.do === 'wait') {
    const seconds = Math.min(LONGEST_WAIT, Math.max(1, Math.floor(action.seconds)));
    return Number.isFinite(action.seconds) ? pass(world, seconds, scenario) : world;
  }
  const target = action.do === 'tap' ? action.on : action.in;
  const element = offeredTargets(world, scenario).get(target);
  if (!element) return world;
  switch (action.do) {
    case 'tap':
      return element.kind === 'field' ||
        element.kind === 'choice' ||
        element.kind === 'select' ||
        element.kind === 'tick'
        ? world
        : withoutSeenNotices(tap(world, target, scenario));
    case 'type':
      return element.kind === 'field' ? type(world, target, action.text) : world;
    case 'choose':
      return choose(world, element, action.option);
    default:
      return world;
  }
}

/**
 * The world after an action. Pure, total and deterministic: an action that the screen does not offer changes nothing, and
 * gives back the very same world.
 */
export function step(world: World, action: Action, scenario: Scenario): World {
  const next = act(world, action, scenario);
  if (next === world || action.do === 'wait') return next;
  return pass(next, ACTION_SECONDS, scenario);
}

/** An action of a path, with the codes that have arrived written in. */
export function resolveAction(action: Action, world: World, scenario: Scenario): Action {
  switch (action.do) {
    case 'type':
      return { do: 'type', in: action.in, text: fillIn(action.text, world, scenario) };
    case 'tap':
      return { do: 'tap', on: action.on };
    case 'choose':
      return { do: 'choose', in: action.in, option: action.option };
    case 'wait':
      return { do: 'wait', seconds: action.seconds };
  }
}
