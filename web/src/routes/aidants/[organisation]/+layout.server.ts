import { allowed } from '#lib/server/organisations/page-objects.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, params }) => {
  const { memberships } = allowed(locals.staff, 'organisation:open', params.organisation);
  const { organisationName } = memberships.find(
    ({ organisationId }) => organisationId === params.organisation,
  )!;
  return { organisation: { id: params.organisation, name: organisationName } };
};
