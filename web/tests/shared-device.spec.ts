import { expect, test, type Page } from '@playwright/test';
import { follow, openStep } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* On a shared computer nothing of a person stays: neither storage, nor caches, nor history, nor what was typed. */

const lesson = lessons.find(({ lesson: { site } }) => site === 'les-bons-clics');
if (!lesson) throw new Error('A lesson of Les Bons Clics is needed.');

function traces(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    ).flat(),
    state: JSON.stringify(history.state),
    cookies: document.cookie,
  }));
}

test('before the question is answered, nothing is kept', async ({ page }) => {
  await page.goto(`${addressOf(lesson)}#guide`);
  await expect(page.getByRole('heading', { name: /Cet appareil est à/ })).toBeVisible();
  const kept = await traces(page);
  expect(kept.local).toEqual([]);
  expect(kept.databases).toEqual([]);
  expect(kept.cookies).toBe('');
});

test('shared: an exercise is done and nothing is written on the computer; a reload asks again', async ({
  page,
}) => {
  await openStep(page, addressOf(lesson), '#verifier', 'shared');
  await follow(page, lesson.task.path);
  await expect(page.locator('.result')).toBeVisible();
  const kept = await traces(page);
  expect(kept.local).toEqual([]);
  expect(kept.session).toEqual([]);
  expect(kept.databases).toEqual([]);
  expect(kept.caches.filter((path) => path.includes('lecons'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: /Cet appareil est à/ })).toBeVisible();
});

test('shared: "J’ai fini, tout effacer" is always visible, wipes, and "back" shows nothing of the person', async ({
  page,
}) => {
  await openStep(page, addressOf(lesson), '#seul', 'shared');
  const erase = page.getByRole('button', { name: 'J’ai fini, tout effacer' });
  await expect(erase).toBeInViewport();
  await follow(page, lesson.task.path.slice(0, 3));
  await expect(erase).toBeInViewport();
  await erase.click();
  await expect(page).toHaveURL(/\/les-bons-clics$/);
  const kept = await traces(page);
  expect(kept.local).toEqual([]);
  expect(kept.session).toEqual([]);
  expect(kept.databases).toEqual([]);
  await page.goto('/les-bons-clics/mon-parcours');
  await expect(page.getByText('Vous n’avez pas encore commencé')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.practice')).toHaveCount(0);
});

/**
 * Puts the computer's clock on by so much, as the page finds it when a computer wakes up: its timers stood still meanwhile. Playwright's own
 * clock sometimes hangs when the page it moves leaves.
 */
async function sleepAndWakeUp(page: Page, ms: number): Promise<void> {
  await page.evaluate((slept) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + slept;
    document.dispatchEvent(new Event('visibilitychange'));
  }, ms);
}

test('shared: a computer left alone warns, then wipes', async ({ page }) => {
  await openStep(page, addressOf(lesson), '#seul', 'shared');
  await expect(page.locator('.practice')).toBeVisible();
  await sleepAndWakeUp(page, 5 * 60_000 + 2000);
  await expect(page.getByRole('alertdialog')).toContainText('Sans réponse, tout sera effacé');
  await sleepAndWakeUp(page, 61_000);
  await expect(page).toHaveURL(/\/les-bons-clics$/);
});

test('mine: the way done is kept, shown in "Mon parcours", taken away as a file, and erased at one tap', async ({
  page,
}) => {
  await openStep(page, addressOf(lesson), '#verifier', 'mine');
  await follow(page, lesson.task.path);
  await expect(page.locator('.result')).toBeVisible();
  await page.goto('/les-bons-clics/mon-parcours');
  await expect(page.getByText(/Vérifier ce que je sais : Fait/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Emporter mon parcours' }).click();
  expect((await download).suggestedFilename()).toBe('mon-parcours.json');
  await page.getByRole('button', { name: 'Effacer tout' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('Tout est effacé')).toBeVisible();
  expect((await traces(page)).databases).toEqual([]);
});

test('shared: when one tab erases everything, the others leave as well', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await openStep(tab, addressOf(lesson), '#seul', 'shared');
    await follow(tab, lesson.task.path.slice(0, 2));
  }
  await page.bringToFront();
  await page.getByRole('button', { name: 'J’ai fini, tout effacer' }).click();
  await expect(page).toHaveURL(/\/les-bons-clics$/);
  await expect(other).toHaveURL(/\/les-bons-clics$/);
});
