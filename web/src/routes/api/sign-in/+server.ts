import { accountContext } from '#lib/server/accounts/account-context.ts';
import { answerSignIn } from '#lib/server/accounts/answer-account.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const POST: RequestHandler = ({ request, getClientAddress }) =>
  answerSignIn(request, accountContext('signIn', getClientAddress));
