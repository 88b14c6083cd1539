/** What somebody is in one organisation. */
export const organisationRoles = ['learner', 'helper', 'manager'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** What somebody is for the whole installation. */
export const siteRoles = ['author', 'operator'] as const;
export type SiteRole = (typeof siteRoles)[number];

/** What an invitation can make of somebody: learners need none. */
export const invitedRoles = ['helper', 'manager', 'author', 'operator'] as const;
export type InvitedRole = (typeof invitedRoles)[number];
