import { expect, type Locator, type Page } from '@playwright/test';
import type { Action } from '@wetechcare/core/practice/action-schema.ts';

/*
 * Does on the simulated device, with the browser's real controls, what the engine calls an action.
 */

export function target(page: Page, name: string): Locator {
  return page.locator(`[data-target="${name}"]`);
}

export async function perform(page: Page, action: Action): Promise<void> {
  switch (action.do) {
    case 'tap':
      await target(page, action.on).click();
      return;
    case 'type':
      await target(page, action.in).fill(await withCodes(page, action.text));
      return;
    case 'choose': {
      const control = target(page, action.in);
      if ((await control.first().evaluate((element) => element.tagName)) === 'SELECT')
        await control.selectOption(action.option);
      else if ((await control.first().getAttribute('type')) === 'checkbox')
        await control.setChecked(action.option === 'yes');
      else await control.and(page.locator(`[data-option="${action.option}"]`)).check();
      return;
    }
    case 'wait':
      // The message is on its way: it arrives by itself, after the seconds that the lesson says.
      await expect(target(page, 'system.notice').first()).toBeVisible({
        timeout: action.seconds * 1000 + 10_000,
      });
  }
}

const seenCodes = new WeakMap<Page, string>();

/** Remembers the last six-digit code read on the screen, as a learner would. */
export async function readCode(page: Page): Promise<void> {
  const shown = page.locator('.device__page, .result').first();
  const text = await shown.innerText();
  const code = /\b(\d{6})\b/.exec(text)?.[1];
  if (code) seenCodes.set(page, code);
}

async function withCodes(page: Page, text: string): Promise<string> {
  return text.replace(/\{code:[^}]*\}/g, seenCodes.get(page) ?? '');
}

/** Follows a whole path, reading the codes on the way. */
export async function follow(page: Page, path: readonly Action[]): Promise<void> {
  for (const action of path) {
    await perform(page, action);
    await readCode(page);
  }
}

/** Opens a step of a lesson and answers the question about the device. */
export async function openStep(
  page: Page,
  address: string,
  hash: string,
  device: 'mine' | 'shared' = 'mine',
): Promise<void> {
  await page.goto(`${address}${hash}`);
  const question = page.getByRole('heading', { name: /Cet appareil est à/ });
  await expect(question.or(page.locator('.practice, .stage__quiz')).first()).toBeVisible();
  if (await question.isVisible()) {
    await page
      .getByRole('button', { name: device === 'mine' ? 'Oui, il est à moi' : 'Non, il est partagé' })
      .click();
  }
}
