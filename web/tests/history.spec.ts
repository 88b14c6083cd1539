import { expect, test } from '@playwright/test';
import { follow, openStep } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* "Back" of the phone always does what one thinks: out of the exercise, onto its lesson, never out of the site. */

const lesson = lessons[0];
if (!lesson) throw new Error('There is no lesson.');
const title = { level: 1, name: lesson.lesson.title };

test('who came by a link straight into an exercise leaves it onto the lesson', async ({ page }) => {
  await openStep(page, addressOf(lesson), '#guide');
  await page.getByRole('button', { name: 'Quitter l’exercice' }).click();
  await expect(page.getByRole('heading', title)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${addressOf(lesson)}$`));
});

test('one "back" leaves the exercise, even after going on from one way to the next', async ({ page }) => {
  await page.goto('/');
  await page.goto(addressOf(lesson));
  await page.getByRole('link', { name: /M’entraîner avec de l’aide/ }).click();
  await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await follow(page, lesson.task.path);
  await page.getByRole('button', { name: 'Essayer sans aide' }).click();
  await expect(page).toHaveURL(/#seul$/);
  await expect(page.locator('.device')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', title)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});
