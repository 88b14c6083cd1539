import { error } from '@sveltejs/kit';

/** Answers a page that is not for this helper. @throws HttpError 403 */
export function refusePage(): never {
  error(403, 'Vous n’avez pas accès à cette page.');
}
