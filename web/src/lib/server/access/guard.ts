import { may } from './policy.ts';
import { accessOf } from './routes.ts';
import type { Staff } from './staff.ts';

/** A request, as far as it decides who may reach what. */
export interface Asked {
  routeId: string;
  method: string;
  /** Of the address. */
  organisationId: string | undefined;
  authorization: string | null;
}

const BEARER = /^Bearer \S/;

/** Whether a session is to be looked up for this request, and its answer kept by no cache. */
export function isForStaff({ routeId, method }: Pick<Asked, 'routeId' | 'method'>): boolean {
  const access = accessOf(routeId, method);
  return access !== 'public' && access !== 'learner';
}

/** Whether a request goes on, by the table of routes and the policy alone. */
export function admit(asked: Asked, staff: Staff | null): 'yes' | 'signed-out' | 'forbidden' {
  const access = accessOf(asked.routeId, asked.method);
  if (access === null) return 'forbidden';
  if (access === 'public' || access === 'anyone') return 'yes';
  if (access === 'learner') return BEARER.test(asked.authorization ?? '') ? 'yes' : 'signed-out';
  if (!staff) return 'signed-out';
  if (access === 'staff') return 'yes';
  return may(staff, access, { organisationId: asked.organisationId ?? null }) ? 'yes' : 'forbidden';
}
