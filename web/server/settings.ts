import { resolve } from 'node:path';
import { isLogLevel, LOG_LEVELS } from '../src/lib/server/log/log.ts';

export interface ServerSettings {
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** What browsers see in the address bar, when it is known: `https://exemple.fr`. */
  origin: URL | undefined;
}

/** A setting that the operator must mend. The message is for them, in French. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly exitCode = 2;
}

/**
 * Reads PORT (3000), HOST (0.0.0.0), DATA_DIR (`data` in the project) and ORIGIN (unknown); refuses a LOG_LEVEL that does not exist.
 * @throws SettingError
 */
export function readServerSettings(env: NodeJS.ProcessEnv, projectRoot: string): ServerSettings {
  checkLogLevel(env.LOG_LEVEL);
  return {
    port: readPort(env.PORT || '3000'),
    host: env.HOST || '0.0.0.0',
    dataDir: resolve(env.DATA_DIR || resolve(projectRoot, 'data')),
    origin: env.ORIGIN ? readOrigin(env.ORIGIN) : undefined,
  };
}

function checkLogLevel(text: string | undefined): void {
  if (!text || isLogLevel(text)) return;
  throw new SettingError(`LOG_LEVEL doit être l’un de ${LOG_LEVELS.join(', ')}, pas « ${text} ».`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new SettingError(`PORT doit être un nombre entre 0 et 65535, pas « ${text} ».`);
}

function readOrigin(text: string): URL {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url;
  throw new SettingError(`ORIGIN doit ressembler à https://exemple.fr (sans chemin), pas « ${text} ».`);
}
