import { createServer as createTcpServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createHttpServer, type Handler } from '../../../../server/http-server.ts';
import { observeRequests } from '../../../../server/observe-requests.ts';
import type { Database } from '../database/database.ts';
import { lessonReport } from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createLog, readLogLevel } from './log.ts';
import { noteRoute } from './request-route.ts';

/** What a person might give; none of it may be found in the log, whatever its encoding. */
const PERSONAL = [
  'Mariama',
  'Diallo',
  'mariama.diallo',
  '0612345678',
  'soleil-tigre-42',
  'jeton-secret',
  '203.0.113.77',
  'Vieux-Telephone',
];
const NAME = 'Mariama Diallo';

function memoryLog() {
  const written: string[] = [];
  return { written, log: createLog('trace', { write: (line: string) => void written.push(line) }) };
}

function expectNothingPersonal(written: string[]): void {
  const text = written.join('');
  const plain = text.normalize('NFC').toLowerCase();
  for (const word of PERSONAL) {
    expect(plain, word).not.toContain(word.toLowerCase());
    expect(text, word).not.toContain(Buffer.from(word).toString('base64').replace(/=+$/, ''));
  }
}

describe('the log of requests', () => {
  let database: Database;
  useTestDatabase((opened) => (database = opened));

  /** Ways in which a program fails and quotes what it was given. */
  const failures: Record<string, (given: string) => unknown> = {
    'says what it was given': (given) => {
      throw new Error(`No account for ${given}`);
    },
    'pretends to be places in a program': (given) => {
      throw new Error(`bad\n    at ${given} (/app/file.ts:1:1)\n    at ${NAME} (/app/file.ts:1:1)`);
    },
    'has a cause': (given) => {
      throw new TypeError('Not now', { cause: new RangeError(given, { cause: given }) });
    },
    'is several': (given) => {
      throw new AggregateError([new Error(given), given], given);
    },
    'is not an error': (given) => Promise.reject(given),
    'carries more': (given) => {
      throw Object.assign(new Error('x'), { code: given, email: given, table: given, name: given });
    },
    'reads no JSON': (given) => JSON.parse(given),
    'breaks a rule of the database': () => {
      const report = {
        id: '019a9c3e-0000-7000-8000-000000000001',
        lesson: NAME,
        contentVersion: NAME,
      } as const;
      return database.orm.insert(lessonReport).values({ ...report, reason: NAME as 'other' });
    },
    'gives the database the wrong kind': (given) => database.orm.execute(sql`select ${given}::uuid`),
    'stores twice': async (given) => {
      const id = '019a9c3e-0000-7000-8000-000000000002';
      const report = { id, lesson: given, contentVersion: given, reason: 'other' } as const;
      await database.orm.insert(lessonReport).values([report, report]);
    },
  };

  test.each(Object.keys(failures))('holds nothing personal when an error %s', async (name) => {
    const { written, log } = memoryLog();
    const handler: Handler = async (request) => {
      noteRoute({ req: request }, '/api/transfers/[name]');
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const all = [body, decodeURIComponent(request.url ?? ''), JSON.stringify(request.headers)].join(' ');
      await failures[name]!(all);
    };
    const server = createHttpServer(handler, undefined, observeRequests(log));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(
      `http://127.0.0.1:${port}/api/transfers/${encodeURIComponent(NAME)}?email=mariama.diallo@exemple.fr`,
      {
        method: 'POST',
        headers: {
          cookie: 'session=jeton-secret',
          authorization: 'Bearer jeton-secret',
          'user-agent': 'Vieux-Telephone/1.0',
          'x-forwarded-for': '203.0.113.77',
          referer: `http://127.0.0.1/cv?${NAME}`,
        },
        body: `{"name":"${NAME}","telephone":"0612345678","code":"soleil-tigre-42"`,
      },
    );
    expect(answer.status).toBe(500);
    await answer.arrayBuffer();
    server.close();
    await once(server, 'close');

    expectNothingPersonal(written);
    const lines = written.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ msg }) => msg)).toEqual(['A request failed', 'request']);
    expect(lines[1]).toMatchObject({
      level: 'error',
      method: 'POST',
      route: '/api/transfers/[name]',
      status: 500,
    });
    expect(Object.keys(lines[1]!).sort()).toEqual(
      ['level', 'method', 'milliseconds', 'msg', 'pid', 'route', 'status', 'time'].sort(),
    );
  });

  test('has one line for a file, for an address that does not exist and for a visitor who left', async () => {
    const { written, log } = memoryLog();
    let left = () => {};
    const gone = new Promise<void>((resolve) => (left = resolve));
    const handler: Handler = (request, response) => {
      if (request.url === '/unknown') noteRoute({ req: request }, null);
      if (request.url !== '/slow') return response.end('ok');
      response.once('close', left);
      request.socket.destroy();
    };
    const server = createHttpServer(handler, undefined, observeRequests(log)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const path of ['/logo.svg', '/unknown']) await (await fetch(origin + path)).text();
    await expect(fetch(`${origin}/slow`)).rejects.toThrow();
    await gone;
    server.close();
    server.closeAllConnections();
    const lines = written.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { route: '(file)', status: 200 },
      { route: '(none)', status: 200 },
      { route: '(file)', status: null, cut: true },
    ]);
  });
});

test('an error keeps what mends it: its class, its code, its place, its cause', async () => {
  const { written, log } = memoryLog();
  const probe = createTcpServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  const [cause] = (await once(connect(port, '127.0.0.1'), 'error').catch((error) => [error])) as [Error];
  log.error({ error: new RangeError('Too far', { cause }) }, 'A request failed');
  const { error } = JSON.parse(written[0]!) as { error: { stack: string[]; causes: unknown[] } };
  expect(error).toMatchObject({ type: 'RangeError', causes: [{ type: 'Error', code: 'ECONNREFUSED' }] });
  expect(error.stack[0]).toContain('log.test.ts');
});

test('an error given alone says no more', () => {
  const { written, log } = memoryLog();
  log.error(new Error(NAME));
  log.warn(new TypeError(NAME), NAME);
  expectNothingPersonal(written);
  expect(written.map((line) => (JSON.parse(line) as { error: { type: string } }).error.type)).toEqual([
    'Error',
    'TypeError',
  ]);
});

test('says little in a terminal, where the address of the site must stay in sight, unless asked for more', () => {
  expect(readLogLevel({}, true)).toBe('warn');
  expect(readLogLevel({}, false)).toBe('info');
  expect(readLogLevel({ LOG_LEVEL: 'debug' }, true)).toBe('debug');
});
