import type { Page } from '@playwright/test';
import type { Scenario } from '@wetechcare/core/practice/scenario.ts';
import { resolveAction, step } from '@wetechcare/core/practice/step.ts';
import { startWorld } from '@wetechcare/core/practice/world.ts';
import type { BenchWindow } from './in-page.ts';

const answers = (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.answers());

/** Milliseconds until the screen has answered, for one step. */
export interface StepTime {
  name: string;
  milliseconds: number;
}

/**
 * Does a whole task in the guided way with touch and keyboard, from its first screen.
 * @returns the slowest answer of each step that is an input; waiting is none
 */
export async function walkGuidedPath(page: Page, scenario: Scenario): Promise<StepTime[]> {
  const times: StepTime[] = [];
  let world = startWorld(scenario);
  for (const pathStep of scenario.task.path) {
    await page.locator('.coach__sentence', { hasText: pathStep.say }).waitFor();
    const action = resolveAction(pathStep, world, scenario);
    world = step(world, action, scenario);
    if (action.do === 'wait') continue;
    const name = action.do === 'tap' ? action.on : action.in;
    const control = page.locator(`[data-target="${name}"]`);
    if (action.do === 'tap') {
      await answers(page);
      await control.tap();
    } else if (action.do === 'type') {
      // All but the last letter at once, as word suggestions do; the last one is a key, which is what is measured.
      await control.fill(action.text.slice(0, -1));
      await answers(page);
      await control.press('End');
      await page.keyboard.type(action.text.slice(-1));
    } else {
      const tag = await control.first().evaluate((element) => element.tagName);
      await answers(page);
      if (tag === 'SELECT') await control.selectOption(action.option);
      else if ((await control.count()) === 1) await control.tap();
      else await control.and(page.locator(`[data-option="${action.option}"]`)).tap();
    }
    times.push({ name: `${action.do} ${name}`, milliseconds: Math.max(...(await answers(page))) });
  }
  await page.locator('.result').waitFor();
  return times;
}
