import { database } from '#lib/server/app-database.ts';
import { summaries } from '#lib/server/lessons.ts';
import { groupProgress } from '#lib/server/organisations/group-progress.ts';
import { allowed, groupOf } from '#lib/server/organisations/page-objects.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { organisation, group } }) => {
  const staff = allowed(locals.staff, 'group:see', organisation);
  const { id, name } = await groupOf(organisation, group);
  const learners = await groupProgress(database(), staff, organisation, id);
  return {
    group: { id, name },
    learners: learners.map(({ accountId, nickname, lessons }) => ({ accountId, nickname, lessons })),
    titles: Object.fromEntries(summaries().map(({ slug, title }) => [slug, title])),
    today: new Date().toISOString().slice(0, 10),
  };
};
