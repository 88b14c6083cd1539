import type { InvitedRole } from '#lib/server/access/roles.ts';

/** What a role is called on the page. */
export const ROLE_NAMES: Record<InvitedRole, string> = {
  helper: 'aidant',
  manager: 'responsable',
  author: 'auteur',
  operator: 'administrateur du site',
};
