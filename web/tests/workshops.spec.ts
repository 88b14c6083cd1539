import { expect, test, type Page } from '@playwright/test';
import { WORKSHOP_MINUTES } from '@wetechcare/core/workshop/plan.ts';
import { loadWorkshops } from '../../authoring/load-workshops.ts';
import { overflowOf } from './support/accessibility.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* The sheet with which a helper leads a workshop. axe and the zoom of 400 % are in accessibility.spec.ts. */

const { workshops } = loadWorkshops(lessons.map(({ folder }) => folder));
const sheetOf = (slug: string, minutes: number) => `/aidants/ateliers/${slug}/${minutes}`;

const MOST_PAGES = 2;

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  return [...pdf.matchAll(/\/Type \/Page\b/g)].length;
}

test('the list leads to the sheet of each lesson', async ({ page }) => {
  for (const { lesson } of lessons) {
    await page.goto('/aidants/ateliers');
    await page.getByRole('link', { name: lesson.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
    await expect(page.getByRole('link', { name: '60 minutes' })).toHaveAttribute('aria-current', 'page');
  }
});

for (const workshop of workshops) {
  const lesson = lessons.find(({ folder }) => folder === workshop.lesson)!;

  test.describe(lesson.lesson.title, () => {
    for (const { minutes, steps } of workshop.plans) {
      test(`${minutes} minutes: each step with its time, on two pages of paper at most`, async ({ page }) => {
        await page.goto(sheetOf(workshop.lesson, minutes));
        await expect(page.locator('.workshop-step h3')).toHaveText(steps.map(({ title }) => title));
        await expect(page.locator('.workshop-step__time').last()).toContainText(`${minutes}\u00a0min`);
        const pages = await pagesOnPaper(page);
        expect(pages).toBeGreaterThan(0);
        expect(pages).toBeLessThanOrEqual(MOST_PAGES);
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByText(addressOf(lesson))).toBeVisible();
        await expect(page.getByRole('navigation').and(page.locator(':visible'))).toHaveCount(0);
        await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
      });

      test(`${minutes} minutes: nothing is wider than a small phone`, async ({ page }) => {
        await page.goto(sheetOf(workshop.lesson, minutes));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    }

    test('leads to the lesson, to its steps and to the sheet of the learners', async ({ page }) => {
      await page.goto(sheetOf(workshop.lesson, 60));
      await page.getByRole('link', { name: 'Voir la fiche à donner' }).click();
      await expect(page.getByRole('heading', { name: 'La fiche à garder' })).toBeInViewport();
      await page.goBack();
      await page.getByRole('link', { name: 'M’entraîner avec de l’aide' }).click();
      await expect(page).toHaveURL(`${addressOf(lesson)}#guide`);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the length is chosen by a link, and the address of the lesson is on the paper', async ({ page }) => {
    const { lesson, plans } = workshops[0]!;
    await page.goto(`/aidants/ateliers/${lesson}`);
    for (const minutes of WORKSHOP_MINUTES) {
      await page.getByRole('link', { name: `${minutes} minutes` }).click();
      await expect(page).toHaveURL(sheetOf(lesson, minutes));
      await expect(page.locator('.workshop-step')).toHaveCount(
        plans.find((plan) => plan.minutes === minutes)!.steps.length,
      );
    }
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  });
});
