import { expect, test } from '@playwright/test';
import { follow, openStep, perform, readCode, target } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* Each lesson, in each of its four ways, with the controls a learner touches. */

for (const lesson of lessons) {
  const address = addressOf(lesson);
  const { task } = lesson;

  test.describe(lesson.lesson.title, () => {
    test('the film plays to its end by itself, with a caption for each step', async ({ page }) => {
      await page.clock.install();
      await openStep(page, address, '#film');
      await page.getByRole('button', { name: 'Lire' }).click();
      const caption = page.locator('.film__caption');
      await expect(caption).toHaveText(task.path[0]?.say ?? '');
      const next = page.getByRole('button', { name: 'Essayer avec de l’aide' });
      for (let tries = 0; tries < 400 && !(await next.isVisible()); tries++) await page.clock.runFor(2000);
      await expect(next).toBeVisible();
      await expect(page.locator('.film__script li')).toHaveCount(task.path.length);
    });

    test('guided: whoever does only what is shown reaches every goal', async ({ page }) => {
      await openStep(page, address, '#guide');
      for (const step of task.path) {
        await expect(page.locator('.coach__sentence')).toHaveText(step.say);
        if (step.do !== 'wait') {
          const name = step.do === 'tap' ? step.on : step.in;
          await expect(page.locator('[data-shown="yes"]').first()).toBeVisible();
          expect(await target(page, name).count(), name).toBeGreaterThan(0);
        }
        await perform(page, step);
        await readCode(page);
      }
      await expect(page.locator('.result__list--good li')).toHaveCount(task.goals.length);
    });

    test('alone: the task can be done without any help, and help comes when it is asked for', async ({
      page,
    }) => {
      await openStep(page, address, '#seul');
      await expect(page.locator('.coach__sentence')).toHaveCount(0);
      await page.getByRole('button', { name: /Aide/ }).click();
      await expect(page.locator('.coach__sentence')).toBeVisible();
      await follow(page, task.path);
      await expect(page.locator('.result__list--good li')).toHaveCount(task.goals.length);
    });

    test('check: what was done well is said first, then what is left, and no help is offered', async ({
      page,
    }) => {
      await openStep(page, address, '#verifier');
      await expect(page.getByRole('button', { name: /Aide/ })).toHaveCount(0);
      await page.getByRole('button', { name: 'J’ai fini' }).click();
      await expect(page.locator('.result h2')).toBeFocused();
      await page.getByRole('button', { name: 'Continuer l’exercice' }).click();
      await follow(page, task.path);
      await expect(page.locator('.result__list--good li')).toHaveCount(task.goals.length);
    });
  });
}
