import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { routes, type Access, type Method } from '../src/lib/server/access/routes.ts';
import {
  acceptInvitation,
  createOrganisation,
  expectAccessible,
  fillSignIn,
  invite,
  newManager,
  newOperator,
  operatorLink,
  PASSWORD,
} from './support/staff.ts';

/* How helpers come in, and that nobody else does. */

const signOut = (page: Page) => page.getByRole('button', { name: 'Me déconnecter' }).click();

test('from the operator’s command to a helper who signs in', async ({ page, browser }) => {
  await newOperator(page);
  const organisation = await createOrganisation(page);
  const managerLink = await invite(page, organisation, 'responsable');
  await signOut(page);
  await expect(page.getByText('Vous êtes déconnecté.')).toBeVisible();

  await acceptInvitation(page, managerLink);
  await expect(page.getByText('Vous êtes responsable')).toBeVisible();
  await expect(page.getByText('Toutes les structures')).toHaveCount(0);
  const helperLink = await invite(page, organisation, 'aidant');

  const context = await browser.newContext();
  const other = await context.newPage();
  const helper = await acceptInvitation(other, helperLink);
  await expect(other.getByText('Vous êtes aidant')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Inviter' })).toHaveCount(0);
  await signOut(other);
  await helper.signIn(other);
  await expect(other.getByRole('heading', { name: organisation })).toBeVisible();
  await context.close();
});

test('everything works without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { manager, organisation } = await newManager(page);
  await invite(page, organisation, 'aidant');
  await signOut(page);
  await manager.signIn(page);
  await context.close();
});

test('a link serves once; a form that comes back shows the same code to scan', async ({ page, browser }) => {
  const link = operatorLink();
  await page.goto(link);
  const letters = await page.locator('.staff-letters').innerText();
  await page.getByLabel('Adresse e-mail').fill('operateur@exemple.fr');
  await page.getByLabel('Mot de passe').fill('court');
  await page.getByLabel('Code à six chiffres').fill('000000');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByText('Ce mot de passe est trop court')).toBeVisible();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue('operateur@exemple.fr');
  await expect(page.getByLabel('Mot de passe')).toHaveValue('');
  expect(await page.locator('.staff-letters').innerText()).toBe(letters);

  const context = await browser.newContext();
  await acceptInvitation(await context.newPage(), link);
  await context.close();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus');
});

test('a helper who is signed in accepts another organisation with one button', async ({ page, browser }) => {
  const { manager, organisation } = await newManager(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await newOperator(other);
  const second = await createOrganisation(other);
  const link = await invite(other, second, 'aidant');
  await context.close();

  await signOut(page);
  await page.goto(link);
  await page.getByRole('main').getByRole('link', { name: 'Connectez-vous' }).click();
  await fillSignIn(page, { email: manager.email, password: PASSWORD, code: await manager.code() });
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  for (const name of [organisation, second])
    await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible();
});

test('whatever is wrong, the message is the same', async ({ page }) => {
  const { manager } = await newManager(page);
  await signOut(page);
  const right = { email: manager.email, password: PASSWORD, code: await manager.code() };
  const messages = [];
  for (const wrong of [{ email: 'personne@exemple.fr' }, { password: 'autre chose' }, { code: '000000' }]) {
    await page.goto('/aidants/connexion');
    await fillSignIn(page, { ...right, ...wrong });
    messages.push(await page.getByRole('alert').innerText());
  }
  expect(messages[0]).toContain('La connexion n’a pas marché');
  expect(new Set(messages).size).toBe(1);
  await fillSignIn(page, right);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon espace');
});

test('the cookie is out of reach of scripts and of other sites, and signing out ends the session itself', async ({
  page,
  context,
}) => {
  await newManager(page);
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'helper-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await signOut(page);
  await expect(page.getByText('Vous êtes déconnecté.')).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('helper-session');
  await context.addCookies([cookie!]);
  await page.goto('/aidants');
  await expect(page).toHaveURL(/\/aidants\/connexion$/);
});

test('one comes back to the page one asked for', async ({ page }) => {
  const { manager } = await newManager(page);
  await page.getByRole('link', { name: 'Voir les groupes' }).click();
  await expect(page).toHaveURL(/\/aidants\/[\da-f-]{36}$/);
  const address = new URL(page.url()).pathname;
  await signOut(page);
  await page.goto(address);
  await fillSignIn(page, { email: manager.email, password: PASSWORD, code: await manager.code() });
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test.describe('who is not meant does not come in', () => {
  const ELSEWHERE = '0192f000-0000-7000-8000-000000000001';
  const address = (id: string) =>
    id.replace('[organisation]', ELSEWHERE).replace(/\[\w+(=\w+)?\]/g, 'a'.repeat(43));
  const guarded = Object.entries(routes).flatMap(([id, rule]) => {
    const rules: [Method, Access][] =
      typeof rule === 'string'
        ? [
            ['GET', rule],
            ['POST', rule],
          ]
        : (Object.entries(rule) as [Method, Access][]);
    return rules
      .filter(([, access]) => access !== 'public' && access !== 'anyone')
      .map(([method, access]) => ({ path: address(id), method, access }));
  });

  async function answerOf(
    request: APIRequestContext,
    { path, method }: { path: string; method: Method },
    headers: Record<string, string> = {},
  ) {
    const response = await request.fetch(path, {
      method,
      headers: { origin: test.info().project.use.baseURL!, ...headers },
      maxRedirects: 0,
      ...(method === 'POST' ? { form: {} } : {}),
    });
    return { status: response.status(), location: response.headers()['location'] ?? '' };
  }

  /** Of a learner's device. */
  let token: string;
  test.beforeAll(async ({ request }) => {
    const answer = await request.post('/api/account', { data: { shared: true } });
    token = ((await answer.json()) as { token: string }).token;
  });

  for (const route of guarded) {
    const isPage = route.path.startsWith('/aidants');

    test(`${route.method} ${route.path}: nobody, nor a learner`, async ({ request }) => {
      const tokens = route.access === 'learner' ? ['a'.repeat(43)] : ['a'.repeat(43), token];
      const headers = [{}, ...tokens.map((each) => ({ authorization: `Bearer ${each}` }))];
      for (const each of headers) {
        const { status, location } = await answerOf(request, route, each);
        expect(status).toBe(isPage ? 303 : 401);
        if (isPage) expect(location).toMatch(/^\/aidants\/connexion/);
      }
      if (isPage && route.method === 'GET') {
        const data = await request.get(`${route.path}/__data.json`, { maxRedirects: 0 });
        expect(await data.json()).toMatchObject({ type: 'redirect' });
      }
    });
  }

  test('a manager of another organisation', async ({ page }) => {
    await newManager(page);
    const ofOrganisations = guarded.filter(({ path }) => path.includes(ELSEWHERE));
    expect(ofOrganisations.length).toBeGreaterThan(0);
    for (const route of ofOrganisations)
      expect((await answerOf(page.request, route)).status, `${route.method} ${route.path}`).toBe(403);
  });

  test('nor does a helper do what only a manager or an operator may', async ({ page }) => {
    const { organisation } = await newManager(page);
    const link = await invite(page, organisation, 'aidant');
    await page.getByRole('link', { name: 'Voir les groupes' }).click();
    await expect(page).toHaveURL(/\/aidants\/[\da-f-]{36}$/);
    const id = new URL(page.url()).pathname.split('/')[2]!;
    await signOut(page);
    await acceptInvitation(page, link);
    const send = async (action: string, form: Record<string, string>) =>
      (
        await page.request.post(`/aidants?/${action}`, {
          form,
          headers: { origin: new URL(page.url()).origin },
        })
      ).status();
    expect(await send('invite', { organisation: id, role: 'helper' })).toBe(403);
    expect(await send('invite', { role: 'operator' })).toBe(403);
    expect(await send('create', { name: 'Une structure' })).toBe(403);
    expect(await send('invite', { organisation: 'x', role: 'helper' })).toBe(400);
  });
});

test('pages on which a password is typed are kept by no cache and run no script', async ({ page }) => {
  for (const path of ['/aidants/connexion', operatorLink()]) {
    const response = await page.goto(path);
    expect(response?.headers()['cache-control']).toBe('no-store');
    expect(response?.headers()['referrer-policy']).toBe('same-origin');
    await expect(page.getByLabel('Mot de passe')).toBeVisible();
    expect(await page.locator('script').count()).toBe(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, and nothing is wider than the screen (${colorScheme})`, () => {
    test.use({ colorScheme });

    test('signing in', async ({ page }) => {
      await page.goto('/aidants/connexion');
      await expectAccessible(page);
      await fillSignIn(page, { email: 'personne@exemple.fr', password: 'autre chose', code: '000000' });
      await expectAccessible(page);
    });

    test('an invitation', async ({ page }) => {
      await page.goto(operatorLink());
      await expectAccessible(page);
      await page.getByLabel('Adresse e-mail').fill('amina@exemple.fr');
      await page.getByLabel('Mot de passe').fill('court');
      await page.getByLabel('Code à six chiffres').fill('000000');
      await page.getByRole('button', { name: 'Créer mon compte' }).click();
      await expectAccessible(page);
      await page.goto('/aidants/invitation/plus-rien');
      await expectAccessible(page);
    });

    test('the organisations', async ({ page }) => {
      await newOperator(page);
      const organisation = await createOrganisation(page);
      await expectAccessible(page);
      await invite(page, organisation, 'aidant');
      await expectAccessible(page);
    });
  });
}
