import { expect, test, type Page } from '@playwright/test';
import { openStep } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';
import { PAGES } from './support/pages.ts';

/*
 * What people read is typeset as French is: a sign such as ":" or "?" never begins a line, the apostrophe is the curved one.
 */

async function faults(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return [...text.matchAll(/.{0,20}(?:\S [:;!?»]|« |[a-zà-ÿ]'[a-zà-ÿ]|\.\.\.).{0,20}/giu)].map(
    ([found]) => found,
  );
}

for (const address of PAGES) {
  test(`${address} is typeset in French`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const fold of await page.locator('main details').all())
      await fold.evaluate((element) => element.setAttribute('open', ''));
    expect(await faults(page)).toEqual([]);
  });
}

for (const lesson of lessons) {
  test(`the film, the practice and the quiz of “${lesson.lesson.title}” are typeset in French`, async ({
    page,
  }) => {
    for (const hash of ['#film', '#guide', '#seul', '#quiz']) {
      await openStep(page, addressOf(lesson), hash);
      await expect(page.locator('.practice, .stage__quiz').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    }
  });
}
