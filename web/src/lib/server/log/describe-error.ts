/** What a log may say of an error: never its message, which often quotes what somebody typed. */
export interface ErrorDescription {
  type: string;
  /** Of Node (`ECONNREFUSED`) or of PostgreSQL (`23505`). */
  code?: string;
  /** Names in our schema, as PostgreSQL gives them. */
  table?: string;
  constraint?: string;
  /** Where it was thrown, the innermost first. */
  stack?: string[];
  causes?: ErrorDescription[];
}

const MOST_CAUSES = 5;
const DEEPEST = 5;
const NAME = /^\w{1,80}$/;
const CODE = /^([0-9A-Z]{5}|E[A-Z0-9_]{2,60})$/;
const FRAME = /^\s+at .*(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/;

/**
 * An error without a word of personal data: its class, its code, where it was thrown, and the same of its causes. Messages are
 * left out: PostgreSQL, drizzle, `JSON.parse` and Node quote in them the values that they refuse.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: error === null ? 'null' : typeof error };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const causes = depth < DEEPEST ? causesOf(error).map((cause) => describeError(cause, depth + 1)) : [];
  return {
    type: matching(NAME, error.constructor.name) ?? 'Error',
    code: matching(CODE, code),
    table: matching(NAME, table),
    constraint: matching(NAME, constraint),
    stack: framesOf(error),
    causes: causes.length > 0 ? causes : undefined,
  };
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function causesOf(error: Error): unknown[] {
  const all = error instanceof AggregateError ? [...error.errors, error.cause] : [error.cause];
  return all.filter((cause) => cause !== undefined).slice(0, MOST_CAUSES);
}

/** A stack begins with the message, which may have several lines, some of them made to look like places in a program. */
function framesOf({ stack = '', message }: Error): string[] {
  const messageAt = message ? stack.indexOf(message) : -1;
  const frames = messageAt < 0 ? stack : stack.slice(messageAt + message.length);
  return frames
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim().slice('at '.length));
}
