import { fail, redirect } from '@sveltejs/kit';
import type { CardOwner } from '#lib/organisations/cards/learner-cards.ts';
import { database, serverKey } from '#lib/server/app-database.ts';
import { listGroups } from '#lib/server/organisations/groups.ts';
import {
  archiveLearner,
  learnersOf,
  moveToGroup,
  restoreLearner,
} from '#lib/server/organisations/learner.ts';
import { mergeDuplicates } from '#lib/server/organisations/merge-duplicates.ts';
import { allowed, learnerOf } from '#lib/server/organisations/page-objects.ts';
import { readUuid } from '#lib/server/read-uuid.ts';
import { renewCode } from '#lib/server/organisations/renew-code.ts';
import type { Action } from '#lib/server/access/policy.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  allowed(locals.staff, 'group:see', params.organisation);
  const learner = await learnerOf(params.organisation, params.learner);
  const [groups, learners] = await Promise.all([
    listGroups(database(), params.organisation),
    learnersOf(database(), params.organisation),
  ]);
  return {
    learner: {
      accountId: learner.accountId,
      nickname: learner.nickname,
      groupId: learner.groupId,
      hasConsented: learner.consentedAt !== null,
      isArchived: learner.archivedAt !== null,
    },
    groups: groups.map(({ id, name }) => ({ id, name })),
    others: learners
      .filter(({ accountId }) => accountId !== learner.accountId)
      .map(({ accountId, nickname }) => ({ accountId, nickname })),
  };
};

/** What every action begins with: the helper may do it, and the learner is one of theirs. */
async function begin({ locals, params }: RequestEvent, action: Action) {
  allowed(locals.staff, action, params.organisation);
  const { accountId } = await learnerOf(params.organisation, params.learner);
  return { organisationId: params.organisation, accountId };
}

const pageOf = (organisationId: string, accountId: string) =>
  `/aidants/${organisationId}/personnes/${accountId}`;

export const actions: Actions = {
  async renew(event): Promise<{ owner: CardOwner | null }> {
    const { organisationId, accountId } = await begin(event, 'learner:renew-code');
    const renewed = await renewCode(database(), serverKey(), organisationId, accountId);
    return { owner: renewed && { nickname: renewed.nickname, words: renewed.words } };
  },

  async move(event) {
    const { organisationId, accountId } = await begin(event, 'learner:move');
    const groupId = readUuid((await event.request.formData()).get('group'));
    if (!groupId || !(await moveToGroup(database(), organisationId, accountId, groupId)))
      return fail(422, { problem: 'group' as const });
    redirect(303, pageOf(organisationId, accountId));
  },

  async archive(event) {
    const { organisationId, accountId } = await begin(event, 'learner:archive');
    await archiveLearner(database(), organisationId, accountId);
    redirect(303, pageOf(organisationId, accountId));
  },

  async restore(event) {
    const { organisationId, accountId } = await begin(event, 'learner:archive');
    await restoreLearner(database(), organisationId, accountId);
    redirect(303, pageOf(organisationId, accountId));
  },

  async merge(event) {
    const { organisationId, accountId } = await begin(event, 'learner:merge');
    const form = await event.request.formData();
    const dropped = readUuid(form.get('other'));
    const isSure = form.get('sure') === 'yes';
    if (!isSure || !dropped || !(await mergeDuplicates(database(), organisationId, accountId, dropped)))
      return fail(422, { problem: 'merge' as const });
    redirect(303, pageOf(organisationId, accountId));
  },
};
