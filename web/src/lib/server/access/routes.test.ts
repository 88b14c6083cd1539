import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { admit, isForStaff } from './guard.ts';
import { policy } from './policy.ts';
import { accessOf, routes, type Access } from './routes.ts';
import type { Staff } from './staff.ts';

const FOLDER = join(import.meta.dirname, '../../../routes');

/** `[GET, …]` of an endpoint's source. */
const methodsOf = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/export (?:const|async function|function) ([A-Z]+|fallback)\b/g),
  ].map(([, name]) => name!);

/** Every page and endpoint on the disk: its route's id, as SvelteKit makes it, and its methods. */
const onDisk = globSync('**/{+page.svelte,+server.ts}', { cwd: FOLDER }).map((file) => ({
  id: `/${dirname(file)}`.replace('/.', '/').replace(/\/\([^/]+\)/g, ''),
  methods: file.endsWith('+server.ts') ? methodsOf(join(FOLDER, file)) : ['GET', 'POST'],
}));

const HERE = '00000000-0000-7000-8000-000000000001';
const ELSEWHERE = '00000000-0000-7000-8000-000000000002';
const helperOf = (organisationId: string): Staff => ({
  accountId: 'a',
  email: 'a@exemple.fr',
  siteRoles: [],
  memberships: [{ organisationId, organisationName: 'Ici', role: 'manager' }],
});
const ask = (routeId: string, method: string, authorization: string | null = null) => ({
  routeId,
  method,
  organisationId: routeId.includes('[organisation]') ? HERE : undefined,
  authorization,
});

test('the disk has routes', () => expect(onDisk.length).toBeGreaterThan(30));

describe.each(onDisk)('$id', ({ id, methods }) => {
  test.each(methods)('%s has its rule', (method) => {
    expect(method, 'A handler for every method cannot be told apart: name the methods').not.toBe('fallback');
    expect(accessOf(id, method), `Write ${id} in access/routes.ts`).not.toBeNull();
  });

  test.each(methods)('%s: who is not meant does not come in', (method) => {
    const access = accessOf(id, method) as Access;
    const bearer = 'Bearer aaaa';
    if (access === 'public' || access === 'anyone') return expect(admit(ask(id, method), null)).toBe('yes');
    expect(admit(ask(id, method), null)).toBe('signed-out');
    if (access === 'learner') return expect(admit(ask(id, method, bearer), null)).toBe('yes');
    expect(admit(ask(id, method, bearer), null)).toBe('signed-out');
    if (access === 'staff') return;
    expect(admit(ask(id, method), helperOf(ELSEWHERE))).toBe('forbidden');
  });
});

test('no rule is left of a route that is gone', () => {
  const ids = onDisk.map(({ id }) => id);
  expect(Object.keys(routes).filter((id) => !ids.includes(id))).toEqual([]);
});

test('a route or a method that is not in the table is for nobody', () => {
  for (const [id, method] of [
    ['/aidants/secret', 'GET'],
    ['constructor', 'GET'],
    ['/api/account', 'PUT'],
    ['/api/sync', 'GET'],
  ] as const) {
    expect(accessOf(id, method)).toBeNull();
    expect(admit(ask(id, method, 'Bearer aaaa'), helperOf(HERE))).toBe('forbidden');
  }
});

test('only pages that are the same for all skip the session', () => {
  for (const { id } of onDisk) {
    const access = accessOf(id, 'GET');
    const isShared = access === 'public' || access === 'learner';
    expect(isForStaff({ routeId: id, method: 'GET' })).toBe(!isShared);
  }
});

test('an action on an organisation is asked only where the address says which', () => {
  const ofOrganisation = Object.entries(policy).flatMap(([action, rule]) => ('site' in rule ? [] : [action]));
  for (const { id, methods } of onDisk)
    for (const method of methods)
      if (ofOrganisation.includes(accessOf(id, method) ?? '')) expect(id).toContain('[organisation]');
});
