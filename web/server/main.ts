import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../src/lib/server/log/log.ts';
import { addressBlock } from './addresses.ts';
import { createHttpServer, HOST_HEADER, PROTOCOL_HEADER, type Handler } from './http-server.ts';
import { observeRequests } from './observe-requests.ts';
import { readServerSettings, type ServerSettings } from './settings.ts';
import { stopCleanly } from './stop-cleanly.ts';

/*
 * The production server: `node web/server/main.ts` after a build. `npm start` does the building and the checking first.
 * Exit codes: 2 a setting, 3 the port, 5 no build, 6 the database, 1 anything else.
 */

const projectRoot = join(import.meta.dirname, '../..');
const built = join(import.meta.dirname, '../build/handler.js');

/** An error that knows its exit code has a message for the operator; of any other, whoever mends it needs the whole. */
function fail(error: unknown): never {
  const { exitCode, message } = error as { exitCode?: number; message?: string };
  console.error(exitCode ? message : error);
  process.exit(exitCode ?? 1);
}

async function loadHandler(settings: ServerSettings): Promise<Handler> {
  if (!existsSync(built)) {
    throw Object.assign(new Error('Le site n’est pas encore construit. Lancez : npm start'), { exitCode: 5 });
  }
  process.env.DATA_DIR = settings.dataDir;
  process.env.CLIENT_FOLDER = join(import.meta.dirname, '../build/client');
  process.env.PROTOCOL_HEADER = PROTOCOL_HEADER;
  process.env.HOST_HEADER = HOST_HEADER;
  return ((await import(built)) as { handler: Handler }).handler;
}

function warnAboutProxy({ origin }: ServerSettings): void {
  if (origin?.protocol !== 'https:' || process.env.ADDRESS_HEADER) return;
  console.warn(
    'Attention : derrière un serveur mandataire, réglez aussi ADDRESS_HEADER (souvent x-forwarded-for).\n' +
      'Sans lui, tous les visiteurs semblent avoir la même adresse et partagent les mêmes limites.',
  );
}

process.on('unhandledRejection', (error) => log.error({ error }, 'Unhandled rejection'));

try {
  const settings = readServerSettings(process.env, projectRoot);
  const server = createHttpServer(await loadHandler(settings), settings.origin, observeRequests(log));
  const stop = stopCleanly(server);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Le port ${settings.port} est déjà utilisé. Essayez : PORT=${settings.port + 1} npm start`
        : error,
    );
    process.exitCode = taken ? 3 : 1;
    stop();
  });
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    warnAboutProxy(settings);
    console.log(
      addressBlock(settings, typeof address === 'object' && address ? address.port : settings.port),
    );
  });
} catch (error) {
  fail(error);
}
