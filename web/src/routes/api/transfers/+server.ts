import { receiveTransfer } from '#lib/server/transfer/answer-transfer.ts';
import { transferContext } from '#lib/server/transfer/transfer-context.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const POST: RequestHandler = ({ request, getClientAddress }) =>
  receiveTransfer(request, transferContext('send', getClientAddress));
