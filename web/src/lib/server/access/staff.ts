import type { OrganisationRole, SiteRole } from './roles.ts';

/** Somebody who has signed in with both factors, with all that says what they may do. */
export interface Staff {
  accountId: string;
  email: string;
  siteRoles: SiteRole[];
  /** Those that are not archived. */
  memberships: { organisationId: string; organisationName: string; role: OrganisationRole }[];
}
