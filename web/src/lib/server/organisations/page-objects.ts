import { error } from '@sveltejs/kit';
import { refusePage } from '../access/refuse-page.ts';
import { may, type Action } from '../access/policy.ts';
import type { Staff } from '../access/staff.ts';
import { database } from '../app-database.ts';
import { readUuid } from '../read-uuid.ts';
import { findGroup, type Group } from './groups.ts';
import { findLearner, type Learner } from './learner.ts';

/*
 * What the addresses of the helpers' pages name. What is not there, or not theirs, is answered alike: there is no such page.
 */

const NOTHING_HERE = 'Cette page n’existe pas.';

/** The helper of a request, once it is sure that they may do this in the organisation. @throws 403 */
export function allowed(staff: Staff | null, action: Action, organisationId: string): Staff {
  if (!staff || !may(staff, action, { organisationId })) refusePage();
  return staff;
}

/** The group that an address names. @throws 404 */
export async function groupOf(organisationId: string, groupId: string): Promise<Group> {
  const id = readUuid(groupId);
  return (id && (await findGroup(database(), organisationId, id))) || error(404, NOTHING_HERE);
}

/** The learner that an address names. @throws 404 */
export async function learnerOf(organisationId: string, accountId: string): Promise<Learner> {
  const id = readUuid(accountId);
  return (id && (await findLearner(database(), organisationId, id))) || error(404, NOTHING_HERE);
}
