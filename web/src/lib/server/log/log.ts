import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.ts';

/** From the least to say to the most. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function isLogLevel(text: string | undefined): text is LogLevel {
  return LOG_LEVELS.includes(text as LogLevel);
}

/**
 * LOG_LEVEL; without it `info`, but `warn` in a terminal, where somebody reads the address of the site and not a line per request.
 * A level that does not exist counts as absent: the server's settings refuse it.
 */
export function readLogLevel(env: NodeJS.ProcessEnv, isTerminal: boolean): LogLevel {
  if (isLogLevel(env.LOG_LEVEL)) return env.LOG_LEVEL;
  return isTerminal ? 'warn' : 'info';
}

/** A log of one JSON object per line. Errors in it are described without their messages: see `describeError`. */
export function createLog(level: LogLevel, stream: DestinationStream = destination(1)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: (error: unknown) => describeError(error) },
      hooks: {
        // Of an error given alone, pino would take the message.
        logMethod(args, method) {
          if ((args[0] as unknown) instanceof Error) method.call(this, { error: args[0] }, 'Error');
          else method.apply(this, args);
        },
      },
    },
    stream,
  );
}

/** The log of this process, on its standard output. */
export const log = createLog(readLogLevel(process.env, process.stdout.isTTY));
