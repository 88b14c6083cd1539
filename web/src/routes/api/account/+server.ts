import { accountContext, signedContext } from '#lib/server/accounts/account-context.ts';
import { answerAccount, answerErase, answerNewAccount } from '#lib/server/accounts/answer-account.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const POST: RequestHandler = ({ request, getClientAddress }) =>
  answerNewAccount(request, accountContext('create', getClientAddress));

export const GET: RequestHandler = ({ request }) => answerAccount(request, signedContext());

export const DELETE: RequestHandler = ({ request }) => answerErase(request, signedContext());
