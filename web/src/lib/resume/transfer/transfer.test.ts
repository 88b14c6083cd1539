import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_RESUME, type ResumeFile } from '@wetechcare/core/resume/resume.ts';
import { TransferFailed, isTaken, receiveResume, sendResume } from './transfer.ts';

const ORIGIN = 'https://site.exemple';
const SECONDS = 600;
const FILE: ResumeFile = { resume: { ...EMPTY_RESUME, firstName: 'Inès', lastName: 'Benali' }, variants: [] };

/** What the server would hold, and every address and body it was sent. */
const waiting = new Map<string, string>();
const seen: string[] = [];

/** The server, as far as the page knows it. */
async function server(address: string, init: RequestInit = {}): Promise<Response> {
  seen.push(`${address} ${String(init.body ?? '')}`);
  if (address === '/api/transfers') {
    const name = 'A'.repeat(22);
    waiting.set(name, (JSON.parse(String(init.body)) as { content: string }).content);
    return Response.json({ name, seconds: SECONDS }, { status: 201 });
  }
  const [, name = '', isClaim] = /^\/api\/transfers\/([\w-]+)(\/claim)?$/.exec(address) ?? [];
  const content = waiting.get(name);
  if (!isClaim) return Response.json({ waiting: content !== undefined });
  waiting.delete(name);
  return content === undefined
    ? Response.json({ message: 'Ce code ne sert plus.' }, { status: 404 })
    : Response.json({ content });
}

beforeEach(() => {
  waiting.clear();
  seen.length = 0;
  vi.stubGlobal('fetch', server);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));

async function failure(work: Promise<unknown>): Promise<TransferFailed> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TransferFailed);
  return error as TransferFailed;
}

test('what was sent arrives whole, once', async () => {
  const transfer = await sendResume(FILE, ORIGIN);
  expect(transfer.link).toMatch(/^https:\/\/site\.exemple\/clicnjob\/cv\/recevoir#/);
  expect(await isTaken(transfer)).toBe(false);
  expect(await receiveResume(fragmentOf(transfer.link))).toEqual(FILE);
  expect(await isTaken(transfer)).toBe(true);
  const again = await failure(receiveResume(fragmentOf(transfer.link)));
  expect(again.message).toBe('Ce code ne sert plus.');
  expect(again.mayPass).toBe(false);
});

test('the server gets neither the key nor a readable word', async () => {
  const { link } = await sendResume(FILE, ORIGIN);
  await receiveResume(fragmentOf(link));
  const key = link.slice(link.lastIndexOf('.') + 1);
  expect(seen.join('\n')).not.toContain(key);
  expect(seen.join('\n')).not.toContain('Benali');
});

test('a code whose time is over is never said to be taken', async () => {
  const transfer = await sendResume(FILE, ORIGIN);
  waiting.clear();
  vi.setSystemTime(transfer.until);
  expect(await isTaken(transfer)).toBe(false);
});

test('a link that was cut asks the server for nothing', async () => {
  const { link } = await sendResume(FILE, ORIGIN);
  seen.length = 0;
  for (const fragment of ['', '#', fragmentOf(link).slice(0, -1)])
    expect((await failure(receiveResume(fragment))).message).toContain('pas entier');
  expect(seen).toEqual([]);
});

test('a CV that changed on its way is refused in plain words', async () => {
  const { link, name } = await sendResume(FILE, ORIGIN);
  waiting.set(name, 'A'.repeat(waiting.get(name)!.length));
  expect((await failure(receiveResume(fragmentOf(link)))).message).toContain('pas arrivé entier');
});

test.each([
  ['no network', () => Promise.reject(new TypeError('failed to fetch')), 'réseau', true],
  [
    'a broken server',
    async () => Response.json({ message: 'Internal Error' }, { status: 500 }),
    'ne répond pas',
    true,
  ],
  ['a proxy that refuses', async () => new Response('<h1>no</h1>', { status: 403 }), 'ne répond pas', true],
  [
    'too many requests',
    async () => Response.json({ message: 'Attends un peu.' }, { status: 429 }),
    'Attends un peu.',
    true,
  ],
])('%s is told in French, and can be tried again', async (_what, answer, words, mayPass) => {
  vi.stubGlobal('fetch', answer);
  const error = await failure(sendResume(FILE, ORIGIN));
  expect(error.message).toContain(words);
  expect(error.mayPass).toBe(mayPass);
});

test('where the browser cannot encrypt, nothing is sent and another way is named', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect((await failure(sendResume(FILE, ORIGIN))).message).toContain('PDF');
  expect(seen).toEqual([]);
});
