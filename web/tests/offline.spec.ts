import { expect, test } from '@playwright/test';
import { follow, openStep, perform } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* The network is cut in the browser: what was visited, and what was chosen, still works. */

const [first, second] = lessons.filter((lesson) => lesson.lesson.site === 'les-bons-clics');
if (!first || !second) throw new Error('Two lessons of Les Bons Clics are needed.');

async function untilKept(page: import('@playwright/test').Page, slug: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (key) => (await caches.match(`/.kept/${key}`)) !== undefined, slug), {
      timeout: 30_000,
    })
    .toBe(true);
}

test('after its first visit, everything of a lesson works with the network cut', async ({
  page,
  context,
}) => {
  await page.goto(addressOf(first));
  await untilKept(page, first.folder);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.lesson.title);
  await openStep(page, addressOf(first), '#film');
  await expect(page.getByRole('button', { name: 'Lire' })).toBeVisible();
  await page.goto(`${addressOf(first)}#verifier`);
  await follow(page, first.task.path);
  await expect(page.locator('.result__list--good li')).toHaveCount(first.task.goals.length);
  await page.getByRole('button', { name: 'Passer au quiz' }).click();
  await expect(page.locator('.stage__quiz')).toBeVisible();
});

test('the next lesson works with the network cut when it was chosen with "Télécharger", whose weight is said', async ({
  page,
  context,
}) => {
  await page.goto(addressOf(first));
  await untilKept(page, first.folder);
  await page.locator('#sources').scrollIntoViewIfNeeded();
  const button = page.getByRole('button', { name: /Télécharger \(\d+ Ko\)/ });
  await button.click();
  await expect(page.getByText('La leçon est gardée.')).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  await openStep(page, addressOf(second), '#guide');
  await expect(page.locator('.coach__sentence')).toHaveText(second.task.path[0]?.say ?? '');
});

test('a page that was never visited says so without the network, and shows what is there', async ({
  page,
  context,
}) => {
  await page.goto(addressOf(first));
  await untilKept(page, first.folder);
  await context.setOffline(true);
  await page.goto('/clicnjob/videos').catch(() => undefined);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: first.lesson.title })).toBeVisible();
});

test('an exercise left in the middle is there again, even after the page was closed', async ({
  page,
  context,
}) => {
  const path = first.task.path;
  await openStep(page, addressOf(first), '#seul');
  for (const action of path.slice(0, 4)) await perform(page, action);
  const place = await page.locator('.device__title').innerText();
  await page.close();
  const again = await context.newPage();
  await again.goto(`${addressOf(first)}#seul`);
  await again.getByRole('button', { name: 'Reprendre où j’en étais' }).click();
  await expect(again.locator('.device__title')).toHaveText(place);
});
