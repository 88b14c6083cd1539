import { button, item, type Element } from '../elements.ts';
import type { Scenario } from '../scenario.ts';
import { hourOf, sinceOf } from '../story-date.ts';
import { fillIn } from '../template.ts';
import { noted, problemAt, type Received, type World } from '../world.ts';

/** The world with every message of this phone number read. */
export function markThreadRead(world: World, address: string, scenario: Scenario): World {
  const isHere = (text: Received) => scenario.messages[text.message]?.address === address;
  const read: World = {
    ...world,
    texts: world.texts.map((text) => (isHere(text) ? { ...text, read: true } : text)),
  };
  return read.texts.filter(isHere).reduce((next, text) => noted(next, `opened:text/${text.message}`), read);
}

/** Opens the thread of a phone number and marks its messages as read. */
export function openThread(world: World, address: string, scenario: Scenario): World {
  return markThreadRead({ ...world, app: 'messages', thread: address, problems: [] }, address, scenario);
}

function threads(world: World, scenario: Scenario): string[] {
  const addresses = world.texts.map((text) => scenario.messages[text.message]?.address ?? '');
  return addresses.filter((address, index) => addresses.lastIndexOf(address) === index).reverse();
}

/** The list of threads, or the open one with a place to answer. */
export function viewMessages(world: World, scenario: Scenario): Element[] {
  if (world.thread === null) {
    const list = threads(world, scenario).map((address) => {
      const received = world.texts.filter((text) => scenario.messages[text.message]?.address === address);
      const last = received[received.length - 1];
      const message = last ? scenario.messages[last.message] : undefined;
      const unread = received.some((text) => !text.read);
      return item(`messages.${address}`, 'message', message?.from ?? address, message?.body[0] ?? '', {
        note: last ? sinceOf(last.at, world.clock) : '',
        mark: unread ? 'nouveau' : '',
        strong: unread,
      });
    });
    return list.length > 0 ? list : [{ kind: 'text', text: 'Aucun message pour le moment.' }];
  }
  const linkTarget = (index: number, id: string): string => {
    const newer = world.texts.slice(index + 1).filter((other) => other.message === id).length;
    return `link.${id}${newer > 0 ? `.${newer}` : ''}`;
  };
  const bubbles: { at: number; element: Element; link?: Element | undefined }[] = [];
  world.texts.forEach((text, index) => {
    const message = scenario.messages[text.message];
    if (message?.address !== world.thread) return;
    bubbles.push({
      at: text.at,
      element: {
        kind: 'bubble',
        mine: false,
        time: hourOf(text.at),
        text: message.body.map((line) => fillIn(line, world, scenario, '', text.codes)).join('\n'),
      },
      link: message.link && {
        kind: 'link',
        target: linkTarget(index, message.id),
        label: message.link.label,
      },
    });
  });
  for (const sent of world.textsSent) {
    if (sent.to === world.thread)
      bubbles.push({
        at: sent.at,
        element: { kind: 'bubble', mine: true, text: sent.body, time: hourOf(sent.at) },
      });
  }
  const elements = bubbles
    .sort((a, b) => a.at - b.at)
    .flatMap(({ element, link }) => (link ? [element, link] : [element]));
  return [
    { kind: 'heading', text: threadName(world, scenario) },
    ...elements,
    {
      kind: 'field',
      target: 'text.body',
      label: 'Réponse',
      input: 'text',
      value: world.fields['text.body'] ?? '',
      error: problemAt(world, 'text.body'),
    },
    button('text.send', 'Envoyer', true, 'send'),
    button('messages.list', 'Tous les messages'),
  ];
}

function threadName(world: World, scenario: Scenario): string {
  const text = world.texts.find(
    (candidate) => scenario.messages[candidate.message]?.address === world.thread,
  );
  return (text && scenario.messages[text.message]?.from) ?? world.thread ?? '';
}

export function tapMessages(world: World, name: string, scenario: Scenario): World {
  if (name === 'list') return { ...world, thread: null, problems: [] };
  return openThread(world, name, scenario);
}

/** Sends what is written in the open thread; nothing written sends nothing. */
export function sendText(world: World): World {
  const body = (world.fields['text.body'] ?? '').trim();
  if (body === '' || world.thread === null) return world;
  const fields = { ...world.fields };
  delete fields['text.body'];
  return { ...world, fields, textsSent: [...world.textsSent, { to: world.thread, body, at: world.clock }] };
}
