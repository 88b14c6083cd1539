import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/accessibility.ts';

/* The board of applications: from the first offer that was seen to the follow-up. */

async function addFirst(page: Page, device: 'mine' | 'shared' = 'mine'): Promise<void> {
  await page.goto('/clicnjob/candidatures');
  await page.getByRole('link', { name: 'Ajouter une candidature' }).click();
  await page
    .getByRole('button', { name: device === 'mine' ? 'Oui, il est à moi' : 'Non, il est partagé' })
    .click();
  await page.getByLabel('Métier').fill('Équipière polyvalente');
  await page.getByLabel('Entreprise').fill('La Table du Coin');
}

/** Says that the message left that many days ago. */
async function sentDaysAgo(page: Page, days: number): Promise<void> {
  await page.getByRole('button', { name: 'Envoyée' }).click();
  const day = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Envoyée le').fill(day);
}

const backToBoard = (page: Page) => page.getByRole('link', { name: 'C’est bon' }).click();
const column = (page: Page, name: string) =>
  page.locator('.board-column').filter({ has: page.getByRole('heading', { name }) });

test('an offer that was seen is on the board, and still there after leaving', async ({ page, context }) => {
  await addFirst(page);
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await backToBoard(page);
  await expect(column(page, 'Repérée')).toContainText('La Table du Coin');
  await page.close();
  const again = await context.newPage();
  await again.goto('/clicnjob/candidatures');
  await expect(column(again, 'Repérée')).toContainText('Équipière polyvalente');
});

test('twelve days without an answer: the board asks for a follow-up, and opens it with what is known', async ({
  page,
}) => {
  await addFirst(page);
  await sentDaysAgo(page, 12);
  await backToBoard(page);
  await expect(column(page, 'Relance à faire')).toContainText('Pas de réponse depuis 12 jours');
  await page.getByRole('button', { name: 'Relancer' }).click();
  await expect(page).toHaveURL(/\/clicnjob\/message/);
  await expect(page.getByLabel('Le métier')).toHaveValue('Équipière polyvalente');
  await expect(page.getByLabel('L’entreprise')).toHaveValue('La Table du Coin');
});

test('nothing is asked on the third day; the reminder goes to the calendar', async ({ page }) => {
  await addFirst(page);
  await sentDaysAgo(page, 3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Rappel de relance dans mon agenda' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text).toContain('BEGIN:VALARM');
  await backToBoard(page);
  await expect(column(page, 'Envoyée')).toContainText('La Table du Coin');
});

test('what was taken away comes back', async ({ page }) => {
  await addFirst(page);
  await page.getByRole('button', { name: 'Enlever cette candidature' }).click();
  await expect(page.getByText('Rien sur ton tableau')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(column(page, 'Repérée')).toContainText('La Table du Coin');
});

test('with the keyboard alone the status changes', async ({ page }) => {
  await addFirst(page);
  await page.getByRole('button', { name: 'Entretien' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Entretien' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Jour et heure de l’entretien')).toBeVisible();
});

test('the board comes out as a table', async ({ page }) => {
  await addFirst(page);
  await backToBoard(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le tableau' }).click();
  const made = await download;
  expect(made.suggestedFilename()).toBe('mes-candidatures.csv');
  expect(await readFile(await made.path(), 'utf8')).toContain(
    'Repérée;Équipière polyvalente;La Table du Coin',
  );
});

test('on a shared computer nothing of the board stays', async ({ page }) => {
  await addFirst(page, 'shared');
  await page.getByRole('button', { name: 'J’ai fini, tout effacer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ton job commence ici');
  await page.goto('/clicnjob/candidatures');
  await expect(page.getByText('Comment ça marche')).toBeVisible();
  await expect(page.getByText('La Table du Coin')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the board (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await addFirst(page);
    await sentDaysAgo(page, 12);
    for (const leave of [() => Promise.resolve(), () => backToBoard(page)]) {
      await leave();
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}
