import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { addressOf, lessons } from './support/lessons.ts';

/* The sheet to keep: on paper from the browser, or as a file made on the phone. */

for (const lesson of lessons) {
  test.describe(lesson.lesson.title, () => {
    test('the file is a tagged PDF of A4 pages, named after the lesson', async ({ page }) => {
      await page.goto(addressOf(lesson));
      await page.locator('#sources').scrollIntoViewIfNeeded();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger en PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      const pdf = (await readFile(await download.path())).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(pdf).toContain('/MarkInfo');
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toMatch(/\/Lang \(fr/);
      expect(pdf).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
      await expect(page.getByText(/La fiche est dans les téléchargements/)).toBeVisible();
    });

    test('on paper there is the memo with its code to scan, and nothing to tap', async ({ page }) => {
      await page.goto(addressOf(lesson));
      await page.locator('#sources').scrollIntoViewIfNeeded();
      // The dialogue of the browser, which a test cannot see.
      await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
      await page.getByRole('button', { name: 'Imprimer la fiche' }).click();
      await expect(page.locator('[data-printed]')).toBeAttached();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.memo ol li:visible')).toHaveText(lesson.lesson.memo.steps);
      await expect(page.locator('[data-sheet-qr] svg')).toBeVisible();
      for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
    });
  });
}
