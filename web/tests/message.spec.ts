import { expect, test, type Page } from '@playwright/test';
import { axeFaults, overflowOf } from './support/accessibility.ts';
import { beginResume, makeResume } from './support/resume.ts';

/* The message tool: from the offer to « J’ai envoyé ». */

const OFFER = `La Table du Coin recherche un équipier polyvalent H/F
76000 Rouen
Contact : Mme Sonia Lefèvre, recrutement@la-table-du-coin.exemple`;

async function begin(page: Page, device: 'mine' | 'shared' = 'mine'): Promise<void> {
  await page.goto('/clicnjob/message');
  await page.getByRole('link', { name: 'Répondre à une offre' }).click();
  await page
    .getByRole('button', { name: device === 'mine' ? 'Oui, il est à moi' : 'Non, il est partagé' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/À qui écris-tu/);
}

const next = (page: Page) => page.getByRole('button', { name: 'Suivant' }).click();
const text = (page: Page) => page.getByLabel('Ton texte');

const WRITTEN = [
  'Candidature – équipière polyvalente – Inès Benali',
  'Bonjour Madame Lefèvre,',
  'Je m’appelle Inès Benali et je réponds à votre offre d’équipière polyvalente.',
  'J’ai servi à la cantine d’un centre de loisirs et j’aime ce travail.',
  'Je suis disponible dès lundi.',
  'Mon CV est joint à ce message.',
  'Cordialement,',
  'Inès Benali\n06 39 98 00 57',
];

async function writeAll(page: Page, parts: readonly string[] = WRITTEN): Promise<void> {
  for (const part of parts) {
    await next(page);
    await expect(text(page)).toHaveValue('');
    await text(page).fill(part);
  }
  await next(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relis ton message');
}

test('the offer is understood, and what was misread is corrected', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Colle l’offre ici').fill(OFFER);
  await expect(page.getByLabel('Le métier')).toHaveValue('équipier polyvalent');
  await expect(page.getByLabel('L’adresse e-mail où écrire')).toHaveValue(
    'recrutement@la-table-du-coin.exemple',
  );
  await page.getByLabel('L’entreprise').fill('La Table');
  await page.getByLabel('Colle l’offre ici').fill(`${OFFER}\nUrgent.`);
  await expect(page.getByLabel('L’entreprise')).toHaveValue('La Table');
});

test('signs of a trap are explained before going on', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Colle l’offre ici').fill('Envoyez votre RIB et 50 € de frais de dossier.');
  await expect(page.getByText('Ne paie jamais pour travailler')).toBeVisible();
  await page.getByRole('button', { name: 'J’ai lu, continuer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/L’objet/);
});

test('nothing is written before a pick; what is picked is to be completed', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Colle l’offre ici').fill(OFFER);
  await next(page);
  await expect(text(page)).toHaveValue('');
  await page.locator('.suggestion').filter({ hasText: '[ton prénom et ton nom]' }).first().click();
  await expect(page.getByText('Complète ce qui est entre crochets')).toBeVisible();
  await page.keyboard.type('Inès Benali');
  await expect(text(page)).toHaveValue(/Inès Benali/);
  await expect(text(page)).not.toHaveValue(/\[/);
});

test('with a CV, a good message: nothing to mend, the mailbox opens with it, and the board knows', async ({
  page,
}) => {
  await beginResume(page);
  await makeResume(page);
  await page.goto('/clicnjob/message#reponse');
  await page.getByLabel('Colle l’offre ici').fill(OFFER);
  await writeAll(page);
  await expect(page.getByText('ton message est prêt')).toBeVisible();
  await next(page);
  const mailbox = page.getByRole('link', { name: 'Ouvrir ma messagerie' });
  const address = decodeURIComponent((await mailbox.getAttribute('href'))!);
  expect(address).toContain('mailto:recrutement@la-table-du-coin.exemple?subject=Candidature – équipière');
  expect(address).toContain('Bonjour Madame Lefèvre,\r\n\r\nJe m’appelle Inès Benali');
  await expect(page.getByText('Ajoute ton CV toi-même')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger mon CV' }).click();
  expect((await download).suggestedFilename()).toBe('CV_Ines_BENALI.pdf');
  await page.getByRole('button', { name: 'J’ai envoyé' }).click();
  const reminder = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Rappel de relance dans mon agenda' }).click();
  expect((await reminder).suggestedFilename()).toBe('relance.ics');
  await page.getByRole('link', { name: 'Voir mes candidatures' }).click();
  const sent = page.locator('.board-column--sent');
  await expect(sent).toContainText('La Table du Coin');
  await sent.getByRole('link').click();
  await expect(page.getByText('CV envoyé')).toContainText('CV_Ines_BENALI.pdf');
});

test('the share sheet gets the message and the CV', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ files = [], text: shared = '', title = '' }: ShareData = {}) => {
      document.title = JSON.stringify([files.map(({ name }) => name), shared.length > 0, title]);
    };
  });
  await beginResume(page);
  await makeResume(page);
  await page.goto('/clicnjob/message#reponse');
  await writeAll(page);
  await next(page);
  await page.getByRole('button', { name: 'Partager, avec mon CV' }).click();
  await expect(page).toHaveTitle(JSON.stringify([['CV_Ines_BENALI.pdf'], true, WRITTEN[0]]));
});

test('the share sheet refuses a tap that is too old: the next one finds the CV ready', async ({ page }) => {
  await page.addInitScript(() => {
    let taps = 0;
    navigator.canShare = () => true;
    navigator.share = async ({ files = [] }: ShareData = {}) => {
      if (++taps === 1) throw new DOMException('too late', 'NotAllowedError');
      document.title = files.map(({ name }) => name).join();
    };
  });
  await beginResume(page);
  await makeResume(page);
  await page.goto('/clicnjob/message#reponse');
  await writeAll(page);
  await next(page);
  await page.getByRole('button', { name: 'Partager, avec mon CV' }).click();
  await expect(page.getByText('Touche encore')).toBeVisible();
  await page.getByRole('button', { name: 'Partager, avec mon CV' }).click();
  await expect(page).toHaveTitle('CV_Ines_BENALI.pdf');
});

test('an offer that was copied is pasted with one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  await page.evaluate((offer) => navigator.clipboard.writeText(offer), OFFER);
  await page.getByRole('button', { name: 'Coller' }).click();
  await expect(page.getByLabel('L’entreprise')).toHaveValue('La Table du Coin');
});

test('one advice at a time; « Réparer » mends, « Annuler » takes it back', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Colle l’offre ici').fill(OFFER);
  const slangy = WRITTEN.map((part, index) => (index === 4 ? 'jsuis disponible dès lundi.' : part));
  await writeAll(page, slangy);
  const advice = page.locator('.remark');
  await expect(advice).toHaveCount(1);
  for (let turn = 0; turn < 10 && !(await page.getByText('jsuis', { exact: true }).isVisible()); turn++)
    await page.getByRole('button', { name: 'Plus tard' }).click();
  await page.getByRole('button', { name: 'Réparer' }).click();
  await expect(page.locator('.letter-sheet')).toContainText('e suis disponible dès lundi.');
  await expect(page.locator('.letter-sheet')).not.toContainText('jsuis');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('.letter-sheet')).toContainText('jsuis disponible');
});

test('“back” leads to the screen before, and the text is there after leaving', async ({ page, context }) => {
  await begin(page);
  await next(page);
  await text(page).fill('Candidature');
  await next(page);
  await page.goBack();
  await expect(text(page)).toHaveValue('Candidature');
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto('/clicnjob/message#objet');
  await expect(text(again)).toHaveValue('Candidature');
});

test('another message does not erase the first', async ({ page }) => {
  await begin(page);
  await next(page);
  await text(page).fill('Mon premier objet');
  await page.goto('/clicnjob/message#merci');
  await expect(page.getByLabel('Jour et heure du rendez-vous')).toBeVisible();
  await page.getByLabel('L’entreprise').fill('La Table du Coin');
  await page.goto('/clicnjob/message#choisir');
  const first = page.getByRole('button', { name: /^Répondre à une offre.*Mon premier objet/ });
  await page.getByRole('button', { name: /^Enlever Répondre.*Mon premier objet/ }).click();
  await expect(first).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comment dis-tu bonjour ?');
  await page.goto('/clicnjob/message#relire');
  await expect(page.locator('.letter-sheet')).toContainText('Mon premier objet');
});

test('on a shared computer nothing of the message stays', async ({ page }) => {
  await begin(page, 'shared');
  await page.getByLabel('Colle l’offre ici').fill(OFFER);
  await page.getByRole('button', { name: 'J’ai fini, tout effacer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ton job commence ici');
  await page.goto('/clicnjob/message#offre');
  await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quel message/);
  await expect(page.getByRole('heading', { name: 'Continuer' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen of the message (${colorScheme})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await begin(page);
    await page.getByLabel('Colle l’offre ici').fill(`${OFFER}\nEnvoyez votre RIB.`);
    await expect(page.getByText('ça ressemble à un piège')).toBeVisible();
    for (const hash of ['#offre', '#objet', '#phrase-2', '#signature', '#relire', '#envoyer', '#choisir']) {
      await page.goto(`/clicnjob/message${hash}`);
      await expect(page.locator('.resume-tool')).toBeVisible();
      expect(await axeFaults(page), hash).toEqual([]);
      expect(await overflowOf(page), hash).toBeLessThanOrEqual(0);
    }
  });
}
