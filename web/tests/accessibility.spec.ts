import { expect, test } from '@playwright/test';
import { axeFaults, overflowOf } from './support/accessibility.ts';
import { openStep } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';
import { PAGES } from './support/pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} mode`, () => {
    test.use({ colorScheme });

    for (const address of PAGES) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        if (address !== '/hors-ligne') await expect(page.locator('html')).toHaveClass(/js/);
        expect(await axeFaults(page)).toEqual([]);
      });
    }

    for (const lesson of lessons) {
      for (const hash of ['#film', '#guide', '#seul', '#verifier', '#quiz']) {
        test(`axe finds nothing in ${addressOf(lesson)}${hash}`, async ({ page }) => {
          await openStep(page, addressOf(lesson), hash);
          await expect(page.locator('.practice, .stage__quiz').first()).toBeVisible();
          expect(await axeFaults(page)).toEqual([]);
        });
      }
    }
  });
}

test.describe('400 % zoom of a screen 1280 wide (320 px)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const address of PAGES) {
    test(`${address} is read without scrolling sideways`, async ({ page }) => {
      await page.goto(address);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  }

  test('an exercise can still be followed to its first steps', async ({ page }) => {
    const lesson = lessons[0];
    if (!lesson) throw new Error('There is no lesson.');
    await openStep(page, addressOf(lesson), '#guide');
    await expect(page.locator('.coach__sentence')).toBeVisible();
    const shown = page.locator('[data-shown="yes"]').first();
    await shown.scrollIntoViewIfNeeded();
    await expect(shown).toBeInViewport();
  });
});

test('every target of the pages is at least 24 px, and 44 px where it stands alone', async ({ page }) => {
  for (const address of ['/', '/les-bons-clics', '/clicnjob', ...lessons.map(addressOf)]) {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a.button, button, summary, .need-tile, .lesson-card, .bottom-bar a',
        ),
      ]
        .filter((element) => element.offsetParent !== null)
        .map((element) => ({ text: element.innerText, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ text, box }) => `${text} ${Math.round(box.width)}x${Math.round(box.height)}`),
    );
    expect(small, address).toEqual([]);
  }
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lesson = lessons[0];
  if (!lesson) throw new Error('There is no lesson.');
  await openStep(page, addressOf(lesson), '#guide');
  await expect(page.locator('[data-shown="yes"]').first()).toBeVisible();
  const running = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(running).toBe(0);
});
