import { database } from '#lib/server/app-database.ts';
import { answerTitles } from '#lib/server/rome/answer-titles.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = ({ request }) => answerTitles(request, database());
export const HEAD: RequestHandler = ({ request }) => answerTitles(request, database());
