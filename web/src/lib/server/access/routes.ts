import type { Action } from './policy.ts';

/**
 * Who may reach a route.
 * - `public`: everybody, and it is the same for all: no session is looked up.
 * - `anyone`: everybody, and it knows a helper who has signed in.
 * - `learner`: a device with an account's token. The endpoint itself finds out whose it is.
 * - `staff`: whoever has signed in as a helper, manager, author or operator.
 * - an action: whoever may do it (policy.ts) in the organisation of the address.
 */
export type Access = 'public' | 'anyone' | 'learner' | 'staff' | Action;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Every route of the application, by its id. What is not written here, nobody reaches. */
export const routes: Readonly<Record<string, Access | Partial<Record<Method, Access>>>> = {
  '/': 'public',
  '/accessibilite': 'public',
  '/galerie/questions': 'public',
  '/healthz': 'public',
  '/hors-ligne': 'public',
  '/metrics': 'public',
  '/vos-donnees': 'public',

  '/[site=site]/lecons/[lesson]': 'public',
  '/clicnjob': 'public',
  '/clicnjob/candidatures': 'public',
  '/clicnjob/cv': 'public',
  '/clicnjob/cv/donnees/listes.json': 'public',
  '/clicnjob/cv/donnees/metiers.json': 'public',
  '/clicnjob/cv/metiers/[slug].json': 'public',
  '/clicnjob/cv/recevoir': 'public',
  '/clicnjob/message': 'public',
  '/clicnjob/missions': 'public',
  '/clicnjob/moi': 'public',
  '/clicnjob/videos': 'public',
  '/les-bons-clics': 'public',
  '/les-bons-clics/mon-parcours': 'public',
  '/reprendre': 'public',

  '/aidants': 'staff',
  '/aidants/ateliers': 'public',
  '/aidants/ateliers/[lesson]/[[minutes]]': 'public',
  '/aidants/connexion': 'anyone',
  '/aidants/deconnexion': 'anyone',
  '/aidants/invitation/[token]': 'anyone',
  '/aidants/[organisation]': 'organisation:open',
  '/aidants/[organisation]/groupes/[group]': 'group:see',
  '/aidants/[organisation]/groupes/[group]/inscrire': 'learner:enrol',
  '/aidants/[organisation]/personnes/[learner]': 'group:see',

  '/api/account': { POST: 'public', GET: 'learner', DELETE: 'learner' },
  '/api/account/resume-code': { POST: 'learner' },
  '/api/lessons.json': 'public',
  '/api/reports': 'public',
  '/api/rome/titles.json': 'public',
  '/api/sign-in': 'public',
  '/api/sign-out': 'public',
  '/api/sync': { POST: 'learner' },
  '/api/transfers': 'public',
  '/api/transfers/[name]': 'public',
  '/api/transfers/[name]/claim': 'public',
};

/** Who may reach this route with this method; null: nobody. */
export function accessOf(routeId: string, method: string): Access | null {
  const rule = Object.hasOwn(routes, routeId) ? routes[routeId]! : null;
  if (rule === null || typeof rule === 'string') return rule;
  return rule[(method === 'HEAD' ? 'GET' : method) as Method] ?? null;
}
