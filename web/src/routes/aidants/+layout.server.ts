import type { LayoutServerLoad } from './$types';

export const prerender = false;

export const load: LayoutServerLoad = ({ locals }) => ({
  helper: locals.staff && { email: locals.staff.email },
});
