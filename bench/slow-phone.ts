import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { PHONE } from './chromium.ts';

/*
 * A phone on a bad line: a browser context with nothing kept, its processor slowed, its network throttled. The service worker
 * has a line of its own, throttled in the same way: its traffic is counted apart.
 */

export const CPU_SLOWED = 6;
const LATENCY_MILLISECONDS = 400;
const KILOBITS_PER_SECOND = 400;

export type Kind = 'document' | 'script' | 'style' | 'image' | 'other';
export const KINDS: readonly Kind[] = ['document', 'script', 'style', 'image', 'other'];

/** One answer that came over the wire. */
export interface Transfer {
  url: string;
  kind: Kind;
  /** Of headers and compressed body. */
  bytes: number;
  by: 'page' | 'worker';
  /** Seconds of the browser's clock. */
  began: number;
  ended: number;
}

export interface SlowPhone {
  page: Page;
  /** Everything received so far, in the order in which it ended. */
  transfers: readonly Transfer[];
  /** Resolves when nothing was under way for so long. */
  untilQuiet: (who: Transfer['by'], milliseconds: number) => Promise<void>;
  close: () => Promise<void>;
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'document';
  if (mimeType.includes('javascript')) return 'script';
  if (mimeType === 'text/css') return 'style';
  return mimeType.startsWith('image/') ? 'image' : 'other';
}

/** The events of the protocol that are read here. */
interface NetworkEvents {
  'Network.requestWillBeSent': { requestId: string; timestamp: number; request: { url: string } };
  'Network.responseReceived': {
    requestId: string;
    response: { url: string; mimeType: string; fromServiceWorker?: boolean };
  };
  'Network.loadingFinished': { requestId: string; timestamp: number; encodedDataLength: number };
  'Network.loadingFailed': { requestId: string };
}

function countTraffic(by: Transfer['by'], transfers: Transfer[]) {
  const underWay = new Map<string, { url: string; began: number; kind: Kind; passedOn: boolean }>();
  let lastEvent = Date.now();
  function take<Name extends keyof NetworkEvents>(name: Name, event: NetworkEvents[Name]): void;
  function take(name: keyof NetworkEvents, event: NetworkEvents[keyof NetworkEvents]): void {
    lastEvent = Date.now();
    const { requestId } = event;
    if (name === 'Network.requestWillBeSent') {
      const { request, timestamp } = event as NetworkEvents['Network.requestWillBeSent'];
      if (/^https?:/.test(request.url))
        underWay.set(requestId, { url: request.url, began: timestamp, kind: 'other', passedOn: false });
      return;
    }
    const request = underWay.get(requestId);
    if (name === 'Network.responseReceived') {
      const { response } = event as NetworkEvents['Network.responseReceived'];
      if (!request) return;
      request.kind = kindOf(response.mimeType);
      request.passedOn = response.fromServiceWorker === true;
      return;
    }
    underWay.delete(requestId);
    if (name === 'Network.loadingFailed' || !request) return;
    const { encodedDataLength, timestamp } = event as NetworkEvents['Network.loadingFinished'];
    // What the worker passed on was counted where it came in.
    if (request.passedOn || encodedDataLength === 0) return;
    const { url, kind, began } = request;
    transfers.push({ url, kind, bytes: encodedDataLength, by, began, ended: timestamp });
  }
  const isQuietFor = (milliseconds: number) => underWay.size === 0 && Date.now() - lastEvent >= milliseconds;
  const names = () => [...underWay.values()].map(({ url }) => new URL(url).pathname).join(', ');
  return { take, isQuietFor, underWay: names };
}

const EVENTS = [
  'Network.requestWillBeSent',
  'Network.responseReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const;

const LINE = {
  offline: false,
  latency: LATENCY_MILLISECONDS,
  downloadThroughput: (KILOBITS_PER_SECOND * 1000) / 8,
  uploadThroughput: (KILOBITS_PER_SECOND * 1000) / 8,
};

/** The service worker is another target, which has to be told everything through the page's session. */
async function followWorkers(session: CDPSession, take: (name: string, event: never) => void): Promise<void> {
  let lastId = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const tell = (method: string, params: object = {}) => {
      lastId += 1;
      const message = JSON.stringify({ id: lastId, method, params });
      void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    };
    tell('Network.enable');
    tell('Network.emulateNetworkConditions', LINE);
    tell('Runtime.runIfWaitingForDebugger');
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: never };
    if (method && params && EVENTS.some((name) => name === method)) take(method, params);
  });
  // Only without `flatten` do the worker's messages come through Playwright's session.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}

async function slowDown(context: BrowserContext, page: Page, transfers: Transfer[]) {
  const session = await context.newCDPSession(page);
  const counts = { page: countTraffic('page', transfers), worker: countTraffic('worker', transfers) };
  for (const name of EVENTS) session.on(name, (event) => counts.page.take(name, event));
  await followWorkers(session, (name, event) => counts.worker.take(name as (typeof EVENTS)[number], event));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  return counts;
}

/**
 * A phone that has never seen the site.
 * @param serviceWorkers `block` counts what the page needs alone, without what is kept for later
 */
export async function openSlowPhone(
  browser: Browser,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<SlowPhone> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers });
  const page = await context.newPage();
  const transfers: Transfer[] = [];
  const counts = await slowDown(context, page, transfers);
  return {
    page,
    transfers,
    async untilQuiet(who, milliseconds) {
      const deadline = Date.now() + 90_000;
      while (!counts[who].isQuietFor(milliseconds)) {
        if (Date.now() > deadline)
          throw new Error(`The ${who} never stopped loading: ${counts[who].underWay()}.`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    close: () => context.close(),
  };
}
