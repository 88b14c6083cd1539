import { signedContext } from '#lib/server/accounts/account-context.ts';
import { answerSignOut } from '#lib/server/accounts/answer-account.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const POST: RequestHandler = ({ request }) => answerSignOut(request, signedContext());
