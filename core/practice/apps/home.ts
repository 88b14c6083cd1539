import { item, type Element } from '../elements.ts';
import type { Scenario } from '../scenario.ts';
import type { AppId, World } from '../world.ts';

const APPS: Record<AppId, { title: string; icon: string }> = {
  browser: { title: 'Internet', icon: 'browser' },
  mail: { title: 'E-mail', icon: 'mail' },
  messages: { title: 'Messages', icon: 'message' },
  files: { title: 'Fichiers', icon: 'files' },
  camera: { title: 'Appareil photo', icon: 'camera' },
};

function unread(world: World, app: AppId, scenario: Scenario): string {
  if (app !== 'mail' && app !== 'messages') return '';
  const list =
    app === 'mail' ? world.mail.filter((mail) => !scenario.messages[mail.message]?.spam) : world.texts;
  const count = list.filter((received) => !received.read).length;
  return count > 0 ? String(count) : '';
}

/** The apps of the device, with how many messages are not read. */
export function viewHome(world: World, scenario: Scenario): Element[] {
  return scenario.task.start.apps
    .filter((app) => app !== 'mail' || scenario.task.start.mailbox !== undefined)
    .map((app) =>
      item(`home.${app}`, APPS[app].icon, APPS[app].title, '', { mark: unread(world, app, scenario) }),
    );
}

export function tapHome(world: World, name: string): World {
  return name in APPS ? { ...world, app: name as AppId, problems: [] } : world;
}
