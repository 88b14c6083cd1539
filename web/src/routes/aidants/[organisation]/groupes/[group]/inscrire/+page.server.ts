import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { checkNicknames, MOST_AT_ONCE, readNicknames } from '@wetechcare/core/enrolment/read-nicknames.ts';
import type { WrittenName } from '@wetechcare/core/enrolment/written-names.ts';
import type { EnrolmentStep, ListProblem } from '#lib/organisations/enrolment-steps.ts';
import { database, serverKey } from '#lib/server/app-database.ts';
import { enrol, enrolledWith, renewCodesOf } from '#lib/server/organisations/enrol.ts';
import { learnersIn } from '#lib/server/organisations/learner.ts';
import { allowed, groupOf } from '#lib/server/organisations/page-objects.ts';
import { readUuid } from '#lib/server/read-uuid.ts';
import { readList } from '#lib/server/organisations/read-list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { organisation, group } }) => {
  allowed(locals.staff, 'learner:enrol', organisation);
  return { group: await groupOf(organisation, group), mostAtOnce: MOST_AT_ONCE };
};

/** Id of the form; a new one when it has none. */
const formId = (posted: FormData) => readUuid(posted.get('form')) ?? randomUUID();

/** The fields of the list that was checked; a nickname that was rubbed out is no longer in it. */
function checkedList(posted: FormData): WrittenName[] {
  const lines = posted.getAll('line').map(Number);
  return posted
    .getAll('nickname')
    .map((nickname, index) => ({ line: lines[index] || index + 1, written: String(nickname).trim() }))
    .filter(({ written }) => written !== '');
}

/** Nicknames of those who are in the group already. */
const nicknamesIn = async (organisationId: string, groupId: string) =>
  (await learnersIn(database(), organisationId, groupId)).map(({ nickname }) => nickname);

const noList = (problem: ListProblem) => fail(422, { step: 'list', problem } satisfies EnrolmentStep);
const goOn = (step: EnrolmentStep) => step;

export const actions: Actions = {
  async check({ locals, params: { organisation, group }, request }) {
    allowed(locals.staff, 'learner:enrol', organisation);
    const { id } = await groupOf(organisation, group);
    const posted = await request.formData();
    const list = await readList(posted);
    if (!list.ok) return noList(list.reason);
    const { entries, leftOut } = readNicknames(list.text, await nicknamesIn(organisation, id));
    return entries.length === 0
      ? noList('empty')
      : goOn({ step: 'check', form: formId(posted), entries, leftOut });
  },

  async enrol({ locals, params: { organisation, group }, request }) {
    allowed(locals.staff, 'learner:enrol', organisation);
    const { id } = await groupOf(organisation, group);
    const posted = await request.formData();
    const form = formId(posted);
    const list = checkedList(posted);
    // Who is there is read before who came with this form: sent twice at once, the list is not seen as taken by itself.
    const taken = await nicknamesIn(organisation, id);
    const already = await enrolledWith(database(), organisation, form);
    if (already.length > 0)
      return goOn({ step: 'already', form, nicknames: already.map(({ nickname }) => nickname) });
    if (list.length === 0) return noList('empty');
    if (list.length > MOST_AT_ONCE) return noList('too-long');
    const entries = checkNicknames(list, taken);
    if (entries.some(({ problem }) => problem !== null))
      return fail(422, { step: 'check', form, entries, leftOut: 0 } satisfies EnrolmentStep);
    const nicknames = entries.map(({ nickname }) => nickname);
    const done = await enrol(database(), serverKey(), {
      organisationId: organisation,
      groupId: id,
      form,
      nicknames,
    });
    if (done.ok)
      return goOn({
        step: 'done',
        owners: done.learners.map(({ nickname, words }) => ({ nickname, words })),
      });
    return done.reason === 'already'
      ? goOn({ step: 'already', form, nicknames: done.learners.map(({ nickname }) => nickname) })
      : noList('empty');
  },

  async renew({ locals, params: { organisation }, request }) {
    allowed(locals.staff, 'learner:renew-code', organisation);
    const form = formId(await request.formData());
    const renewed = await renewCodesOf(database(), serverKey(), organisation, form);
    return goOn({ step: 'done', owners: renewed.map(({ nickname, words }) => ({ nickname, words })) });
  },
};
