import { fieldKey, type Scenario } from './scenario.ts';

/*
 * The world is everything that can change during an exercise: what the device shows, what it holds, what time it is in
 * the story and what the learner has done. It is plain data (it can be stored and compared) and is never changed in
 * place: `step()` gives the next one. The film, the guided practice, the proof of lessons and the screen all use it.
 */

export type AppId = 'browser' | 'mail' | 'messages' | 'files' | 'camera';

/** What a browser tab shows: a screen of a practice site, search results, an address nobody answers, or nothing yet. */
export type Page =
  | { kind: 'site'; site: string; screen: string }
  | { kind: 'search'; query: string }
  | { kind: 'unknown'; address: string }
  | { kind: 'blank' };

/** Pages seen in this tab, the last one being shown. */
export type Tab = Page[];

/** A message that has arrived, with the codes that were valid when it was sent. */
export interface Received {
  message: string;
  at: number;
  codes: Record<string, string>;
  read: boolean;
}

export interface Letter {
  to: string;
  subject: string;
  body: string;
  files: string[];
  replyTo: string | null;
}

export type MailPlace =
  | { kind: 'inbox' | 'spam' | 'sent' | 'drafts' | 'compose' }
  | { kind: 'message'; index: number }
  | { kind: 'letter'; index: number };

/** Something said to the learner next to the element concerned: what is wrong and how to mend it. */
export interface Problem {
  target: string | null;
  text: string;
}

export interface Notice {
  channel: 'mail' | 'text' | 'file';
  /** Index in `mail` or `texts`, or the id of the file. */
  about: number | string;
}

export interface World {
  /** Story time, in seconds since 1970. It moves by actions only. */
  clock: number;
  app: AppId | 'home';
  tabs: Tab[];
  tab: number;
  showsTabs: boolean;
  /** What the learner has written or chosen, by `site/field` or device field (`mail.to`, `browser.address`). */
  fields: Record<string, string>;
  files: string[];
  /** Files put in a file component (`site/field`) or in the draft (`mail.files`). */
  attached: Record<string, string[]>;
  /** The file component that waits for a file to be picked. */
  picking: string | null;
  viewing: string | null;
  mail: Received[];
  sent: Letter[];
  drafts: Letter[];
  mailPlace: MailPlace;
  replyTo: string | null;
  texts: Received[];
  textsSent: { to: string; body: string; at: number }[];
  thread: string | null;
  paper: string | null;
  notices: Notice[];
  pending: { message: string; due: number; codes: Record<string, string> }[];
  codes: Record<string, { value: string; until: number }>;
  codesMade: number;
  flags: Record<string, true>;
  /** What happened, once each, in order: `visited:site/screen`, `opened:mail/id`, `trap:id`. */
  journal: string[];
  fired: string[];
  problems: Problem[];
  /** Errors in a row; two of them offer help. */
  missteps: number;
}

/** A story date such as `2026-11-24T09:00`, in seconds since 1970; 0 if it is not one. */
export function storyTime(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00Z`) : NaN;
  return Number.isNaN(time) ? 0 : time / 1000;
}

/** The world as the learner finds it. */
export function startWorld(scenario: Scenario): World {
  const { start } = scenario.task;
  const clock = storyTime(start.at);
  const world: World = {
    clock,
    app: start.app,
    tabs: [[{ kind: 'blank' }]],
    tab: 0,
    showsTabs: false,
    fields: {},
    files: start.files.filter((id) => scenario.files[id]),
    attached: {},
    picking: null,
    viewing: null,
    mail: [],
    sent: [],
    drafts: [],
    mailPlace: { kind: 'inbox' },
    replyTo: null,
    texts: [],
    textsSent: [],
    thread: null,
    paper: null,
    notices: [],
    pending: [],
    codes: {},
    codesMade: 0,
    flags: {},
    journal: [],
    fired: [],
    problems: [],
    missteps: 0,
  };
  for (const id of start.received) {
    const message = scenario.messages[id];
    if (!message) continue;
    const received = { message: id, at: clock - 3600, codes: {}, read: false };
    if (message.channel === 'mail') world.mail.push(received);
    else world.texts.push(received);
  }
  return world;
}

/** The page the current tab shows. */
export function currentPage(world: World): Page {
  const tab = world.tabs[world.tab];
  return tab?.[tab.length - 1] ?? { kind: 'blank' };
}

/** The practice site on the screen, or '' when there is none. */
export function currentSite(world: World): string {
  const page = currentPage(world);
  return world.app === 'browser' && page.kind === 'site' ? page.site : '';
}

/** What a field holds now: what the learner wrote, else what was pre-filled, else ''. */
export function valueOf(world: World, scenario: Scenario, field: string, site = ''): string {
  const key = fieldKey(field, site);
  return world.fields[key] ?? scenario.prefilled[key] ?? '';
}

/** What is wrong at this element, said to the learner; undefined when nothing is. */
export function problemAt(world: World, target: string): string | undefined {
  return world.problems.find((problem) => problem.target === target)?.text;
}

/** How many traps were fallen into so far. */
export function trapCount(world: World): number {
  return world.journal.filter((fact) => fact.startsWith('trap:')).length;
}

/** The world with one more fact in its journal; the same world if it was there. */
export function noted(world: World, fact: string): World {
  return world.journal.includes(fact) ? world : { ...world, journal: [...world.journal, fact] };
}
