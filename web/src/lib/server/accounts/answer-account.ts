import * as v from 'valibot';
import { readResumeCode } from '@wetechcare/core/identity/resume-code.ts';
import type { Database } from '../database/database.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readJson } from '../read-body.ts';
import { accountFacts, createAccount, eraseAccount, renewResumeCode, signInWithCode } from './account.ts';
import { answer, answerJson, refuse, signedOut, tooMany, unreadable } from './answers.ts';
import { endSession, findSession } from './session.ts';

const LARGEST_BODY_BYTES = 2000;
const LONGEST_CODE = 300;

export interface AccountContext {
  database: Database;
  /** The installation's secret. */
  key: Buffer;
  /** Counts the requests of one address. */
  limit: RateLimit;
  /** Network address of the sender; counted, never stored. */
  address: string;
}

const NewAccountSchema = v.object({ shared: v.boolean() });
const SignInSchema = v.object({ code: v.pipe(v.string(), v.maxLength(LONGEST_CODE)), shared: v.boolean() });

type Read<Output> = { ok: true; output: Output } | { ok: false; response: Response };

async function read<Output>(
  request: Request,
  schema: v.GenericSchema<unknown, Output>,
): Promise<Read<Output>> {
  const body = await readJson(request, LARGEST_BODY_BYTES);
  if (!body.ok) return { ok: false, response: unreadable(body.status) };
  const parsed = v.safeParse(schema, body.input);
  return parsed.success
    ? { ok: true, output: parsed.output }
    : { ok: false, response: refuse(422, 'not-what-is-asked') };
}

/** Answers `POST /api/account`: 201 `{words, token}`; 400, 413, 422 not a request, 429 too many from one address. */
export async function answerNewAccount(request: Request, context: AccountContext): Promise<Response> {
  const wait = context.limit.take(context.address);
  if (wait > 0) return tooMany(wait);
  const body = await read(request, NewAccountSchema);
  if (!body.ok) return body.response;
  return answerJson(201, await createAccount(context.database, context.key, body.output.shared));
}

/**
 * Answers `POST /api/sign-in`: 200 `{token}`; 401 the same, after the same work, for every code that opens nothing; 400, 413, 422 not
 * a request, 429 too many from one address.
 */
export async function answerSignIn(request: Request, context: AccountContext): Promise<Response> {
  const wait = context.limit.take(context.address);
  if (wait > 0) return tooMany(wait);
  const body = await read(request, SignInSchema);
  if (!body.ok) return body.response;
  const code = readResumeCode(body.output.code);
  const words = code.ok ? code.words : [];
  const token = await signInWithCode(context.database, context.key, words, body.output.shared);
  return token === null ? refuse(401, 'wrong-code') : answerJson(200, { token });
}

type Signed = Pick<AccountContext, 'database' | 'key'>;

/** Answers `POST /api/sign-out`: 204, also when the device was not signed in. */
export async function answerSignOut(request: Request, { database }: Signed): Promise<Response> {
  const session = await findSession(database, request);
  if (session.ok) await endSession(database, session.tokenHash);
  return answer(204, null);
}

/** Answers `GET /api/account`: 200 what the server knows of the account; 401, 410. */
export async function answerAccount(request: Request, { database }: Signed): Promise<Response> {
  const session = await findSession(database, request);
  if (!session.ok) return signedOut(session.erased);
  const facts = await accountFacts(database, session.accountId);
  return facts ? answerJson(200, facts) : signedOut(true);
}

/** Answers `DELETE /api/account`: 204 once everything is erased; 401. Erasing what is erased is a success too. */
export async function answerErase(request: Request, { database }: Signed): Promise<Response> {
  const session = await findSession(database, request);
  if (session.ok) await eraseAccount(database, session.accountId);
  return session.ok || session.erased ? answer(204, null) : signedOut(false);
}

/** Answers `POST /api/account/resume-code`: 200 `{words}`, and the old code opens nothing any more; 401, 410. */
export async function answerNewCode(request: Request, { database, key }: Signed): Promise<Response> {
  const session = await findSession(database, request);
  if (!session.ok) return signedOut(session.erased);
  const words = await renewResumeCode(database, key, session.accountId);
  return words ? answerJson(200, { words }) : signedOut(true);
}
