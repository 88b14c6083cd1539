import { describe, expect, test } from 'vitest';
import { may, policy, type Action } from './policy.ts';
import { organisationRoles, siteRoles } from './roles.ts';
import type { Staff } from './staff.ts';

const HERE = '00000000-0000-7000-8000-000000000001';
const ELSEWHERE = '00000000-0000-7000-8000-000000000002';

function somebody(more: Partial<Staff>): Staff {
  return { accountId: 'a', email: 'a@exemple.fr', siteRoles: [], memberships: [], ...more };
}
const inOrganisation = (role: Staff['memberships'][number]['role'], organisationId = HERE) =>
  somebody({ memberships: [{ organisationId, organisationName: 'Ici', role }] });

/** Each line once more, in another shape than the policy: role → what it may do in the organisation it belongs to. */
const HELPER: Action[] = [
  'organisation:open',
  'group:see',
  'group:manage',
  'learner:enrol',
  'learner:renew-code',
  'learner:move',
  'learner:archive',
  'learner:merge',
  'learner:see-progress',
  'room:open',
  'records:export',
];
const EXPECTED: Record<string, Action[]> = {
  learner: [],
  helper: HELPER,
  manager: [...HELPER, 'organisation:invite'],
  author: ['lesson:edit'],
  operator: [
    'organisation:create',
    'organisation:list-all',
    'organisation:invite',
    'site:invite',
    'figures:see',
  ],
};
const NEEDS_CONSENT: Action[] = ['learner:see-progress', 'records:export'];

const actions = Object.keys(policy) as Action[];
const consenting = { organisationId: HERE, consentedAt: new Date(0) };

describe.each(actions)('%s', (action) => {
  test('nobody may', () => {
    expect(may(null, action, consenting)).toBe(false);
    expect(may(somebody({}), action, consenting)).toBe(false);
  });

  test.each(organisationRoles)('a %s of the organisation, and of another one', (role) => {
    expect(may(inOrganisation(role), action, consenting)).toBe(EXPECTED[role]!.includes(action));
    expect(may(inOrganisation(role, ELSEWHERE), action, consenting)).toBe(false);
    expect(may(inOrganisation(role), action)).toBe(false);
  });

  test.each(siteRoles)('an %s, whatever the organisation', (role) => {
    const staff = somebody({ siteRoles: [role] });
    expect(may(staff, action, consenting)).toBe(EXPECTED[role]!.includes(action));
    expect(may(staff, action)).toBe(EXPECTED[role]!.includes(action));
  });

  test('a learner who has not agreed', () => {
    const allowed = EXPECTED.manager!.includes(action) && !NEEDS_CONSENT.includes(action);
    expect(may(inOrganisation('manager'), action, { organisationId: HERE, consentedAt: null })).toBe(allowed);
  });
});

test('a role held in one organisation gives nothing in another where one holds less', () => {
  const staff = somebody({
    memberships: [
      { organisationId: HERE, organisationName: 'Ici', role: 'manager' },
      { organisationId: ELSEWHERE, organisationName: 'Ailleurs', role: 'helper' },
    ],
  });
  expect(may(staff, 'organisation:invite', { organisationId: HERE })).toBe(true);
  expect(may(staff, 'organisation:invite', { organisationId: ELSEWHERE })).toBe(false);
});
