import { error, fail, redirect } from '@sveltejs/kit';
import { may } from '#lib/server/access/policy.ts';
import { organisationRoles, siteRoles } from '#lib/server/access/roles.ts';
import { refusePage } from '#lib/server/access/refuse-page.ts';
import { database } from '#lib/server/app-database.ts';
import { readUuid } from '#lib/server/read-uuid.ts';
import {
  createInvitation,
  INVITATION_DAYS,
  invitationPath,
  type InvitationTo,
} from '#lib/server/staff/invitation.ts';
import {
  createOrganisation,
  findOrganisations,
  MOST_SHOWN,
  ORGANISATION_NAME_LENGTH,
  organisationName,
  readOrganisationName,
} from '#lib/server/staff/organisations.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { staff }, url }) => {
  if (!staff) refusePage();
  const search = (url.searchParams.get('nom') ?? '').trim();
  return {
    organisations: staff.memberships.map(({ organisationId, organisationName: name, role }) => ({
      id: organisationId,
      name,
      role,
      mayInvite: may(staff, 'organisation:invite', { organisationId }),
    })),
    site: may(staff, 'organisation:list-all')
      ? { search, found: await findOrganisations(database(), search), mostShown: MOST_SHOWN }
      : null,
    longestName: ORGANISATION_NAME_LENGTH.most,
  };
};

/** What the form invites to; null when it is nothing that exists. */
function readInvitation(form: FormData): InvitationTo | null {
  const organisationId = readUuid(form.get('organisation'));
  const asked = String(form.get('role') ?? '');
  const siteRole = siteRoles.find((role) => role === asked);
  if (siteRole) return { organisationId: null, role: siteRole };
  const role = organisationRoles.find((each) => each === asked);
  return role && role !== 'learner' && organisationId ? { organisationId, role } : null;
}

export const actions: Actions = {
  async create({ locals: { staff }, request }) {
    if (!may(staff, 'organisation:create')) refusePage();
    const typed = String((await request.formData()).get('name') ?? '');
    const name = readOrganisationName(typed);
    if (name === null) return fail(400, { name: typed });
    await createOrganisation(database(), name);
    redirect(303, `/aidants?nom=${encodeURIComponent(name)}`);
  },

  async invite({ locals: { staff }, request, url }) {
    const to = readInvitation(await request.formData());
    if (!to) error(400, 'Cette invitation n’est pas possible.');
    const { organisationId, role } = to;
    const action = organisationId === null ? 'site:invite' : 'organisation:invite';
    if (!may(staff, action, { organisationId })) refusePage();
    const name = organisationId === null ? null : await organisationName(database(), organisationId);
    if (organisationId !== null && name === null) error(404, 'Cette structure n’existe pas.');
    const path = invitationPath(await createInvitation(database(), to));
    return { invitation: { link: url.origin + path, role, organisationName: name, days: INVITATION_DAYS } };
  },
};
