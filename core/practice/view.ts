import { mailTitle, viewMail } from './apps/mail.ts';
import { viewBrowser, viewBrowserBar } from './apps/browser.ts';
import { viewCamera } from './apps/camera.ts';
import { viewFile, viewFiles, viewPicker } from './apps/files.ts';
import { viewHome } from './apps/home.ts';
import { viewMessages } from './apps/messages.ts';
import { placeOf } from './condition.ts';
import { button, item, targetsOf, type Element, type Screen } from './elements.ts';
import { screenOf, type Scenario } from './scenario.ts';
import { hourOf } from './story-date.ts';
import { currentPage, currentSite, type Notice, type World } from './world.ts';

/** Longer than this, waiting is offered as a button; shorter, the screen lets the seconds pass by itself. */
export const LONG_WAIT = 60;

/** Seconds until the next message arrives, or null when nothing is on its way. */
export function secondsToNext(world: World): number | null {
  if (world.pending.length === 0) return null;
  return Math.max(1, Math.min(...world.pending.map((pending) => pending.due)) - world.clock);
}

function titleOf(world: World, scenario: Scenario): string {
  if (world.picking !== null) return 'Joindre un fichier';
  if (world.viewing !== null) return 'Fichier';
  switch (world.app) {
    case 'browser': {
      const page = currentPage(world);
      return page.kind === 'site' ? (screenOf(scenario, page.site, page.screen)?.title ?? '') : 'Internet';
    }
    case 'mail':
      return mailTitle(world.mailPlace);
    case 'messages':
      return 'Messages';
    case 'files':
      return 'Fichiers';
    case 'camera':
      return 'Appareil photo';
    default:
      return 'Accueil';
  }
}

function noticeText(
  notice: Notice,
  world: World,
  scenario: Scenario,
): { icon: string; title: string; detail: string } {
  if (notice.channel === 'file') {
    return {
      icon: 'files',
      title: 'Nouveau fichier',
      detail: scenario.files[String(notice.about)]?.name ?? '',
    };
  }
  const received = (notice.channel === 'mail' ? world.mail : world.texts)[Number(notice.about)];
  const message = received && scenario.messages[received.message];
  const title = notice.channel === 'mail' ? 'Nouvel e-mail' : 'Nouveau message';
  return {
    icon: notice.channel === 'mail' ? 'mail' : 'message',
    title,
    detail: message?.from ?? 'Distribution du courrier',
  };
}

function waitLabel(seconds: number): string {
  if (seconds >= 6 * 3600) return 'Passer au lendemain';
  return seconds >= 3600 ? 'Attendre une heure' : `Attendre ${Math.ceil(seconds / 60)} minutes`;
}

function viewSystem(world: World, scenario: Scenario): Element[] {
  const system: Element[] = [];
  const notice = world.notices[world.notices.length - 1];
  if (notice) {
    const { icon, title, detail } = noticeText(notice, world, scenario);
    system.push(item('system.notice', icon, title, detail, { strong: true }));
  }
  const seconds = secondsToNext(world);
  if (seconds !== null && seconds > LONG_WAIT)
    system.push(button('system.wait', waitLabel(seconds), false, 'clock'));
  // A pause only teaches something while a code is running out.
  const pauses = Object.keys(world.codes).length > 0 ? scenario.task.pauses : [];
  for (const pause of pauses) system.push(button(`system.pause.${pause.id}`, pause.label, false, 'clock'));
  if (world.app !== 'home' || world.viewing !== null || world.picking !== null)
    system.push(button('system.home', 'Écran d’accueil', false, 'home'));
  return system;
}

/** What the device shows. Pure: the same world always gives the same screen. */
export function view(world: World, scenario: Scenario): Screen {
  const screen: Screen = {
    place: placeOf(world),
    title: titleOf(world, scenario),
    site: world.picking === null && world.viewing === null ? currentSite(world) || null : null,
    time: hourOf(world.clock),
    bar: [],
    elements: [],
    system: viewSystem(world, scenario),
  };
  if (world.picking !== null) return { ...screen, elements: viewPicker(world, scenario) };
  if (world.viewing !== null) return { ...screen, elements: viewFile(world, scenario) };
  switch (world.app) {
    case 'browser':
      return { ...screen, bar: viewBrowserBar(world, scenario), elements: viewBrowser(world, scenario) };
    case 'mail':
      return { ...screen, elements: viewMail(world, scenario) };
    case 'messages':
      return { ...screen, elements: viewMessages(world, scenario) };
    case 'files':
      return { ...screen, elements: viewFiles(world, scenario) };
    case 'camera':
      return { ...screen, elements: viewCamera(world, scenario) };
    default:
      return { ...screen, elements: viewHome(world, scenario) };
  }
}

/** What can be acted on in this world, by target. */
export function offeredTargets(world: World, scenario: Scenario): ReadonlyMap<string, Element> {
  return new Map(targetsOf(view(world, scenario)).map(({ target, element }) => [target, element]));
}
