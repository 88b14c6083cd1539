import { transferState } from '#lib/server/transfer/answer-transfer.ts';
import { transferContext } from '#lib/server/transfer/transfer-context.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = ({ params, getClientAddress }) =>
  transferState(params.name, transferContext('state', getClientAddress));
