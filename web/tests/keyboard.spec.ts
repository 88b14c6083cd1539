import { expect, test, type Page } from '@playwright/test';
import { openStep, readCode, target } from './support/device.ts';
import { addressOf, lessons } from './support/lessons.ts';

/* Whoever has no mouse and cannot touch goes all the way: Tab, Enter, Space, arrows and letters only. */

async function focusByTab(page: Page, name: string): Promise<void> {
  const wanted = target(page, name).first();
  await expect(wanted, name).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (
      await page.evaluate(
        (expected) => document.activeElement?.getAttribute('data-target') === expected,
        name,
      )
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

for (const lesson of lessons) {
  test(`${lesson.lesson.title}: the whole exercise with the keyboard alone`, async ({ page }) => {
    let code = '';
    await openStep(page, addressOf(lesson), '#seul');
    for (const action of lesson.task.path) {
      if (action.do === 'wait') {
        await expect(target(page, 'system.notice').first()).toBeVisible({ timeout: 15_000 });
        continue;
      }
      const name = action.do === 'tap' ? action.on : action.in;
      await focusByTab(page, name);
      if (action.do === 'tap') await page.keyboard.press('Enter');
      else if (action.do === 'type') {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText(action.text.replace(/\{code:[^}]*\}/g, code));
      } else await choose(page, name, action.option);
      await readCode(page);
      code = /\b(\d{6})\b/.exec(await page.locator('.practice').innerText())?.[1] ?? code;
    }
    await expect(page.locator('.result__list--good li')).toHaveCount(lesson.task.goals.length);
    await expect(page.locator('.result h2')).toBeFocused();
  });
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  const kind = await page.evaluate(
    () => document.activeElement?.getAttribute('type') ?? document.activeElement?.tagName,
  );
  if (kind === 'checkbox') return page.keyboard.press('Space');
  if (kind === 'radio') {
    const options = await target(page, name).count();
    await page.keyboard.press('Space');
    for (let presses = 0; presses < options; presses++) {
      const chosen = await page.evaluate(
        ([wanted]) =>
          document.activeElement?.getAttribute('data-option') === wanted &&
          (document.activeElement as HTMLInputElement).checked,
        [option],
      );
      if (chosen) return;
      await page.keyboard.press('ArrowDown');
    }
    return;
  }
  await target(page, name).selectOption(option);
}

test('the page begins with a link to its content, and the exercise closes with Escape, the focus back where it was', async ({
  page,
}) => {
  const lesson = lessons[0];
  if (!lesson) throw new Error('There is no lesson.');
  await page.goto(addressOf(lesson));
  await expect(page.locator('html')).toHaveClass(/js/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.locator('.lesson__start').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await expect(page.locator('.practice')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.lesson__start')).toBeFocused();
});
