import type { OrganisationRole, SiteRole } from './roles.ts';
import type { Staff } from './staff.ts';

interface Rule {
  /** Roles that may do it in the organisation they hold them in. */
  organisation?: readonly OrganisationRole[];
  /** Roles that may do it everywhere. */
  site?: readonly SiteRole[];
  /** Only for a learner who has agreed to it. */
  withConsent?: true;
}

const HELPERS = ['helper', 'manager'] as const;

/** Who may do what. What is not written here, nobody may. Operators see no learner: neither names nor progress. */
export const policy = {
  'organisation:open': { organisation: HELPERS },
  'organisation:create': { site: ['operator'] },
  'organisation:list-all': { site: ['operator'] },
  'organisation:invite': { organisation: ['manager'], site: ['operator'] },
  'site:invite': { site: ['operator'] },

  'group:see': { organisation: HELPERS },
  'group:manage': { organisation: HELPERS },

  'learner:enrol': { organisation: HELPERS },
  'learner:renew-code': { organisation: HELPERS },
  'learner:move': { organisation: HELPERS },
  'learner:archive': { organisation: HELPERS },
  'learner:merge': { organisation: HELPERS },
  'learner:see-progress': { organisation: HELPERS, withConsent: true },

  'room:open': { organisation: HELPERS },
  'records:export': { organisation: HELPERS, withConsent: true },

  'lesson:edit': { site: ['author'] },
  'figures:see': { site: ['operator'] },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof policy;

/** What an action is done to. A learner's membership fits as it is. */
export interface Target {
  organisationId?: string | null;
  consentedAt?: Date | null;
}

/** Whether this person may do this. Nobody (null) may do nothing. */
export function may(staff: Staff | null, action: Action, target: Target = {}): boolean {
  if (!staff) return false;
  const rule: Rule = policy[action];
  if (rule.site?.some((role) => staff.siteRoles.includes(role))) return true;
  const role = staff.memberships.find(({ organisationId }) => organisationId === target.organisationId)?.role;
  if (!role || !rule.organisation?.includes(role)) return false;
  return !rule.withConsent || target.consentedAt != null;
}
