import { syncContext } from '#lib/server/accounts/account-context.ts';
import { answerSync } from '#lib/server/sync/answer-sync.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const POST: RequestHandler = ({ request }) => answerSync(request, syncContext());
