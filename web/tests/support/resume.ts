import { expect, type Page } from '@playwright/test';

/*
 * Makes a CV as a person does, for the journeys that begin with one.
 */

/** Opens the CV tool at its first question, and says whose device it is. */
export async function beginResume(page: Page, device: 'mine' | 'shared' = 'mine'): Promise<void> {
  await page.goto('/clicnjob/cv');
  await page.getByRole('link', { name: 'Commencer mon CV' }).click();
  await page
    .getByRole('button', { name: device === 'mine' ? 'Oui, il est à moi' : 'Non, il est partagé' })
    .click();
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
}

/** The CV as it will be printed, wherever it stands on the page. */
export const pageOf = (page: Page) => page.locator('.finish__page');

/** Answers the first questions, then goes to the finished CV. */
export async function makeResume(page: Page): Promise<void> {
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByLabel('Nom', { exact: true }).fill('Benali');
  await page.getByLabel('Téléphone').fill('06 39 98 00 57');
  await page.getByLabel('Adresse e-mail').fill('ines.benali@courriel.exemple');
  await page.getByLabel('Ville').fill('Rouen');
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByLabel('Métier', { exact: true }).fill('kaissiere');
  await page.locator('.found-job').first().click();
  await expect(page.getByLabel('Métier', { exact: true })).toHaveValue(/caissière/i);
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByRole('button', { name: 'Je n’ai rien à mettre' }).click();
  await page.getByRole('button', { name: 'Oui, ajouter' }).first().click();
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.locator('.choice-chip').first().click();
  await page.getByRole('button', { name: 'Voir mon CV' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Voilà ton CV/);
}
