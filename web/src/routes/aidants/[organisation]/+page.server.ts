import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { database } from '#lib/server/app-database.ts';
import { createGroup, listGroups, LONGEST_GROUP_NAME } from '#lib/server/organisations/groups.ts';
import { archivedLearners, learnersIn, restoreLearner } from '#lib/server/organisations/learner.ts';
import { allowed, learnerOf } from '#lib/server/organisations/page-objects.ts';
import { readUuid } from '#lib/server/read-uuid.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { organisation } }) => {
  allowed(locals.staff, 'group:see', organisation);
  const [groups, alone, archived] = await Promise.all([
    listGroups(database(), organisation),
    learnersIn(database(), organisation, null),
    archivedLearners(database(), organisation),
  ]);
  const person = ({ accountId, nickname }: (typeof alone)[number]) => ({ accountId, nickname });
  return {
    groups,
    alone: alone.map(person),
    archived: archived.map(person),
    newGroup: randomUUID(),
    longestName: LONGEST_GROUP_NAME,
  };
};

export const actions: Actions = {
  async group({ locals, params: { organisation }, request }) {
    allowed(locals.staff, 'group:manage', organisation);
    const form = await request.formData();
    const name = String(form.get('name') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const id = readUuid(form.get('id'));
    if (!id || name === '' || [...name].length > LONGEST_GROUP_NAME) return fail(422, { name });
    await createGroup(database(), organisation, { id, name });
    redirect(303, `/aidants/${organisation}/groupes/${id}`);
  },

  async restore({ locals, params: { organisation }, request }) {
    allowed(locals.staff, 'learner:archive', organisation);
    const { accountId } = await learnerOf(organisation, String((await request.formData()).get('learner')));
    await restoreLearner(database(), organisation, accountId);
    redirect(303, `/aidants/${organisation}`);
  },
};
