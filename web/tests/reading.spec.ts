import { expect, test } from '@playwright/test';
import { addressOf, lessons } from './support/lessons.ts';

/* Without JavaScript a lesson can still be read. */

test.use({ javaScriptEnabled: false });

for (const lesson of lessons) {
  test(`${lesson.lesson.title}: cards, film in words, questions with folded answers and memo are there without JavaScript`, async ({
    page,
  }) => {
    await page.goto(addressOf(lesson));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.lesson.title);
    for (const card of lesson.lesson.cards)
      await expect(page.getByRole('heading', { name: card.title })).toBeVisible();
    await page.getByText('Le film en mots').click();
    await expect(page.locator('.film-text li')).toHaveText(lesson.task.path.map((step) => step.say));
    await page.getByText('Les questions et leurs réponses').click();
    for (const question of lesson.quiz.questions)
      await expect(page.getByText(question.prompt).first()).toBeVisible();
    const answer = page.locator('#quiz details details').first();
    await expect(answer).not.toHaveAttribute('open', '');
    await answer.locator('summary').click();
    await expect(answer).toHaveAttribute('open', '');
    for (const line of lesson.lesson.memo.steps) await expect(page.getByText(line).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Télécharger|Imprimer|Écouter/ })).toHaveCount(0);
  });
}
