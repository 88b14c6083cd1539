import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { axeFaults } from './support/accessibility.ts';
import { follow, openStep } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* A learner without e-mail keeps their path on any device: with a code of five words, and nothing else. */

const [lesson, otherLesson] = lessons.filter(({ lesson: { site } }) => site === 'les-bons-clics');
if (!lesson || !otherLesson) throw new Error('Two lessons of Les Bons Clics are needed.');
const PATH = '/les-bons-clics/mon-parcours';
const allSaved = (page: Page) => page.getByText('Tout est enregistré.');

async function doSomething(page: Page): Promise<void> {
  await openStep(page, addressOf(lesson!), '#verifier', 'mine');
  await follow(page, lesson!.task.path);
  await expect(page.locator('.result')).toBeVisible();
}

/** @returns the words shown */
async function receiveCode(page: Page): Promise<string[]> {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Recevoir mon code' }).click();
  await expect(page.getByRole('heading', { name: 'Voici votre code' })).toBeFocused();
  return page.locator('.resume-card__words li').allInnerTexts();
}

async function enterCode(page: Page, code: string, whose = 'Oui, il est à moi'): Promise<void> {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'J’ai déjà un code' }).click();
  const question = page.getByRole('button', { name: whose });
  const field = page.getByLabel('Votre code : cinq mots');
  await expect(question.or(field).first()).toBeVisible();
  if (await question.isVisible()) await question.click();
  await field.fill(code);
  await page.getByRole('button', { name: 'Reprendre mon parcours' }).click();
}

async function anotherDevice(context: BrowserContext): Promise<Page> {
  const other = await context.browser()!.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: new URL(context.pages()[0]!.url()).origin,
  });
  return other.newPage();
}

test('what was done before the code is kept, and comes back on another device with its five words', async ({
  page,
  context,
}) => {
  await doSomething(page);
  const words = await receiveCode(page);
  expect(words).toHaveLength(5);
  await page.getByRole('button', { name: 'C’est noté, continuer' }).click();
  await expect(allSaved(page)).toBeVisible();
  await expect(page.getByText('sur notre serveur, sans votre nom')).toBeVisible();

  const other = await anotherDevice(context);
  await enterCode(other, words.join(' ').toUpperCase());
  await expect(allSaved(other)).toBeVisible();
  await expect(other.getByText(/Vérifier ce que je sais : Fait/)).toBeVisible();
  await other.reload();
  await expect(other.getByText(/Vérifier ce que je sais : Fait/)).toBeVisible();
  await other.context().close();
});

test('the card’s square opens the same path, and its words leave the address', async ({ page, context }) => {
  await doSomething(page);
  await receiveCode(page);
  const link = await page.locator('[data-qr-text]').getAttribute('data-qr-text');
  const other = await anotherDevice(context);
  await other.goto(link!);
  await other.getByRole('button', { name: 'Oui, il est à moi' }).click();
  expect(new URL(other.url()).hash).toBe('');
  await other.getByRole('button', { name: 'Reprendre mon parcours' }).click();
  await expect(other.getByText('Votre parcours est revenu.')).toBeVisible();
  await other.getByRole('link', { name: 'Voir mon parcours' }).click();
  await expect(other.getByText(/Vérifier ce que je sais : Fait/)).toBeVisible();
  await other.context().close();
});

test('two devices used without a network both keep all of it', async ({ page, context }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Recevoir mon code' }).click();
  await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await expect(page.getByRole('heading', { name: 'Voici votre code' })).toBeVisible();
  const words = await page.locator('.resume-card__words li').allInnerTexts();
  const other = await anotherDevice(context);
  await enterCode(other, words.join(' '));
  await expect(allSaved(other)).toBeVisible();

  for (const [device, done] of [
    [page, lesson!],
    [other, otherLesson!],
  ] as const) {
    await openStep(device, addressOf(done), '#guide');
    await expect(device.locator('.practice')).toBeVisible();
    await device.context().setOffline(true);
    await follow(device, done.task.path.slice(0, 2));
  }
  await Promise.all([page, other].map((device) => device.context().setOffline(false)));
  for (const device of [page, other, page]) {
    await device.goto(PATH);
    await expect(allSaved(device)).toBeVisible();
  }
  for (const device of [page, other]) {
    await expect(device.locator('.path-lesson')).toHaveCount(2);
    await device.reload();
    await expect(device.locator('.path-lesson')).toHaveCount(2);
  }
  await other.context().close();
});

test('what waits to be sent is counted, and goes when the network comes back', async ({ page, context }) => {
  await doSomething(page);
  await receiveCode(page);
  await page.getByRole('button', { name: 'C’est noté, continuer' }).click();
  await expect(allSaved(page)).toBeVisible();
  await context.route('**/api/sync', (route) => route.abort());
  await openStep(page, addressOf(lesson!), '#seul');
  await follow(page, lesson!.task.path);
  await expect(page.locator('.result')).toBeVisible();
  await page.goto(PATH);
  await expect(page.getByText(/\d+ choses? à envoyer\./)).toBeVisible();
  await expect(page.getByText('Cela partira dès qu’il y aura du réseau.')).toBeVisible();
  await context.unroute('**/api/sync');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(allSaved(page)).toBeVisible();
});

test('a new code ends the old one', async ({ page, context }) => {
  await doSomething(page);
  const old = await receiveCode(page);
  await page.getByRole('button', { name: 'C’est noté, continuer' }).click();
  await page.getByRole('button', { name: 'J’ai perdu mon code' }).click();
  await page.getByRole('button', { name: 'Oui, faire un nouveau code' }).click();
  await expect(page.getByRole('heading', { name: 'Voici votre code' })).toBeVisible();
  const renewed = await page.locator('.resume-card__words li').allInnerTexts();
  const other = await anotherDevice(context);
  await enterCode(other, old.join(' '));
  await expect(other.getByText('Ce code n’ouvre rien.')).toBeVisible();
  await other.getByLabel('Votre code : cinq mots').fill(renewed.join('-'));
  await other.getByRole('button', { name: 'Reprendre mon parcours' }).click();
  await expect(allSaved(other)).toBeVisible();
  await other.context().close();
});

test('« Effacer partout » erases here, on the server, and on the other device at its next exchange', async ({
  page,
  context,
}) => {
  await doSomething(page);
  const words = await receiveCode(page);
  await page.getByRole('button', { name: 'C’est noté, continuer' }).click();
  await expect(allSaved(page)).toBeVisible();
  const other = await anotherDevice(context);
  await enterCode(other, words.join(' '));
  await expect(allSaved(other)).toBeVisible();

  await page.getByRole('button', { name: 'Effacer tout' }).click();
  await page.getByRole('button', { name: 'Effacer partout' }).click();
  await expect(page.getByText('Tout est effacé : ici')).toBeVisible();
  await other.goto(PATH);
  await expect(other.getByText('Vous n’avez pas encore commencé')).toBeVisible();
  await enterCode(other, words.join(' '));
  await expect(other.getByText('Ce code n’ouvre rien.')).toBeVisible();
  await other.context().close();
});

test('on a shared computer the path is used, and a reload leaves nothing of it', async ({
  page,
  context,
}) => {
  await doSomething(page);
  const words = await receiveCode(page);
  const shared = await anotherDevice(context);
  await enterCode(shared, words.join(' '), 'Non, il est partagé');
  await expect(shared.getByText(/Vérifier ce que je sais : Fait/)).toBeVisible();
  const kept = await shared.evaluate(async () => ({
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ storage: [], databases: 0, cookies: '' });
  await shared.reload();
  await expect(shared.getByText('Vous n’avez pas encore commencé')).toBeVisible();
  await shared.context().close();
});

test('a code that is not one is explained before anything is sent', async ({ page }) => {
  let asked = 0;
  await page.route('**/api/sign-in', (route) => {
    asked += 1;
    return route.continue();
  });
  await enterCode(page, 'pain jardin');
  await expect(page.getByText('Il faut cinq mots. Vous en avez écrit 2.')).toBeVisible();
  await expect(page.getByLabel('Votre code : cinq mots')).toBeFocused();
  expect(asked).toBe(0);
});

test('the code, its form and its question have nothing for axe to find, and fit a phone', async ({
  page,
}) => {
  const check = async () => {
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  };
  await enterCode(page, 'pain');
  await check();
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Recevoir mon code' }).click();
  await expect(page.getByRole('heading', { name: 'Voici votre code' })).toBeVisible();
  await check();
  await page.getByRole('button', { name: 'C’est noté, continuer' }).click();
  await page.getByRole('button', { name: 'J’ai perdu mon code' }).click();
  await check();
});
