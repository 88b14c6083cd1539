import { expect, test } from '@playwright/test';
import { openStep, perform } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';
import { openNewerSite } from './support/newer-site.ts';

test('a new version arrives without losing a running exercise', async ({ page, baseURL }) => {
  const lesson = lessons[0];
  if (!lesson || !baseURL) throw new Error('There is no lesson.');
  const site = await openNewerSite(baseURL);
  const address = `${site.origin}${addressOf(lesson)}`;
  const [first, second, third, fourth] = lesson.task.path;
  if (!first || !second || !third || !fourth) throw new Error('The path is too short.');
  try {
    await openStep(page, address, '#guide');
    for (const action of [first, second, third]) await perform(page, action);
    await expect(page.locator('.coach__sentence')).toHaveText(fourth.say);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.getByRole('button', { name: 'Reprendre où j’en étais' }).click();

    site.update();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const take = page.getByRole('button', { name: 'L’utiliser maintenant' });
    await expect(take).toBeAttached();
    await expect(page.locator('.coach__sentence')).toHaveText(fourth.say);
    await perform(page, fourth);
    const place = await page.locator('.device__title').innerText();

    await page.getByRole('button', { name: 'Quitter l’exercice' }).click();
    await Promise.all([page.waitForEvent('load'), take.click()]);
    await expect(take).toBeHidden();
    await page.goto(`${address}#guide`);
    await page.getByRole('button', { name: 'Reprendre où j’en étais' }).click();
    await expect(page.locator('.device__title')).toHaveText(place);
  } finally {
    await site.close();
  }
});
