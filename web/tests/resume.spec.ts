import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { RESUME_STEPS } from '@wetechcare/core/resume/resume-step.ts';
import { SCREENS, hashOf, type Screen } from '../src/lib/resume/step-links.ts';
import { axeFaults, overflowOf } from './support/accessibility.ts';
import { beginResume, makeResume, pageOf } from './support/resume.ts';

/* The CV tool: from the first question to the file, for each kind of person it serves. */

async function downloadOf(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());

test('on a phone: who has never worked makes a CV and has it as a PDF, and is told where it is', async ({
  page,
}) => {
  await beginResume(page);
  await makeResume(page);
  await expect(pageOf(page)).toContainText('Inès');
  await expect(pageOf(page)).toContainText('06 39 98 00 57');
  const download = await downloadOf(page, 'Télécharger le PDF');
  expect(download.suggestedFilename()).toBe('CV_Ines_BENALI.pdf');
  const bytes = await bytesOf(download);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeLessThan(60_000);
  await expect(page.getByText('Pour le retrouver')).toBeVisible();
});

test('each key is in the small CV at once, and everything is there again after leaving', async ({
  page,
  context,
}) => {
  await beginResume(page);
  await page.getByLabel('Prénom').pressSequentially('Mo');
  await expect(page.locator('.resume-bar__thumb')).toContainText('Mo');
  await page.getByLabel('Prénom').pressSequentially('ussa');
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto('/clicnjob/cv#toi');
  await expect(again.getByLabel('Prénom')).toHaveValue('Moussa');
});

test('“Annuler” takes back what was done last', async ({ page }) => {
  await beginResume(page);
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByLabel('Ville').fill('Rouen');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Ville')).toHaveValue('');
  await expect(page.getByLabel('Prénom')).toHaveValue('Inès');
});

test('“back” leads to the question before', async ({ page }) => {
  await beginResume(page);
  await page.getByRole('button', { name: 'Suivant' }).click();
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
});

test('with the keyboard alone, from the first page to the file', async ({ page }) => {
  await page.goto('/clicnjob/cv');
  await page.getByRole('link', { name: 'Commencer mon CV' }).focus();
  await page.keyboard.press('Enter');
  const mine = page.getByRole('button', { name: 'Oui, il est à moi' });
  await expect(mine).toBeVisible();
  const tabTo = async (label: RegExp) => {
    for (let turn = 0; turn < 60; turn++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        return element instanceof HTMLInputElement
          ? (element.labels?.[0]?.textContent ?? '')
          : (element?.textContent ?? '');
      });
      if (label.test(name)) return;
    }
    throw new Error(`The keyboard never reached ${label}`);
  };
  await tabTo(/Oui, il est à moi/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
  await tabTo(/Prénom/);
  await page.keyboard.type('Inès');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Benali');
  await tabTo(/Voir mon CV/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Voilà ton CV/);
  await tabTo(/Télécharger le PDF/);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('CV_Ines_BENALI.pdf');
});

test('by voice, when the phone understands French by itself', async ({ page }) => {
  await page.addInitScript(() => {
    class Recognition {
      processLocally = false;
      onresult: ((event: unknown) => void) | null = null;
      onend: (() => void) | null = null;
      static available = async ({ processLocally }: { processLocally: boolean }) =>
        processLocally ? 'available' : 'unavailable';
      start() {
        if (!this.processLocally) throw new Error('the voice would leave the phone');
        queueMicrotask(() => {
          this.onresult?.({ results: [[{ transcript: 'Villeneuve-les-Prés' }]] });
          this.onend?.();
        });
      }
      stop() {}
    }
    (window as unknown as { SpeechRecognition: unknown }).SpeechRecognition = Recognition;
  });
  await beginResume(page);
  await page.getByLabel('Ville').focus();
  await page.getByRole('button', { name: 'Dicter' }).click();
  await expect(page.getByLabel('Ville')).toHaveValue('Villeneuve-les-Prés');
});

test('where the phone cannot do it alone, the voice is sent nowhere: the microphone of the keyboard is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    (window as unknown as { SpeechRecognition: unknown }).SpeechRecognition = undefined;
  });
  await beginResume(page);
  await page.getByRole('button', { name: 'Dicter' }).click();
  await expect(page.getByText('touche le micro de ton clavier')).toBeVisible();
});

test('on a shared computer nothing of the CV stays', async ({ page }) => {
  await beginResume(page, 'shared');
  await expect(page.getByText('Cet appareil est partagé')).toBeVisible();
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByRole('button', { name: 'J’ai fini, tout effacer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ton job commence ici');
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept).toEqual({ local: [], databases: [] });
  await page.goto('/clicnjob/cv#toi');
  await page.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await expect(page.getByLabel('Prénom')).toHaveValue('');
});

test('without a network, once the PDF was made on this phone', async ({ page, context }) => {
  await beginResume(page);
  await makeResume(page);
  await downloadOf(page, 'Télécharger le PDF');
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const files = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
          );
          return files.flat().some((url) => /resume-pdf/.test(url));
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
  await context.setOffline(true);
  await page.goto('/clicnjob/cv#mon-cv');
  await page.reload();
  await expect(pageOf(page)).toContainText('Inès');
  expect((await downloadOf(page, 'Télécharger le PDF')).suggestedFilename()).toBe('CV_Ines_BENALI.pdf');
});

test('a name in Arabic letters is on the page and in the file', async ({ page }) => {
  await beginResume(page);
  await page.getByLabel('Prénom').fill('محمد');
  await page.getByLabel('Nom', { exact: true }).fill('بن علي');
  await page.getByRole('button', { name: 'Voir mon CV' }).click();
  await expect(pageOf(page)).toContainText('محمد');
  const download = await downloadOf(page, 'Télécharger le PDF');
  expect(download.suggestedFilename()).toMatch(/^CV[\w-]*\.pdf$/);
  expect((await bytesOf(download)).toString('latin1')).toContain('Vazirmatn');
});

test('what no employer needs is pointed out kindly, and taken away at one tap', async ({ page }) => {
  await beginResume(page);
  await page.goto('/clicnjob/cv#metier');
  await page.getByLabel('Une phrase sur toi (si tu veux)').fill('Motivée, née le 12/03/2006 à Rouen');
  const remark = page.locator('.remark').filter({ hasText: /naissance/ });
  await expect(remark).toBeVisible();
  await remark.getByRole('button').first().click();
  await expect(page.getByLabel('Une phrase sur toi (si tu veux)')).not.toHaveValue(/2006/);
});

test('another version for another job leaves the base as it was', async ({ page }) => {
  await beginResume(page);
  await makeResume(page);
  await page.getByRole('link', { name: 'Faire une version pour un autre métier' }).click();
  await page.getByLabel('Une version pour quel métier').fill('Préparatrice de commandes');
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('button', { name: 'Voir ce CV' }).click();
  await expect(pageOf(page)).toContainText('Préparatrice de commandes');
  await page.getByRole('button', { name: 'CV de base' }).click();
  await expect(pageOf(page)).toContainText(/caissière/i);
});

test('the same CV comes out as Word, text and JSON Resume, and the last is read again without loss', async ({
  page,
}) => {
  await beginResume(page);
  await makeResume(page);
  await page.getByText('Autres façons').click();
  const docx = await downloadOf(page, 'Télécharger pour Word (.docx)');
  expect(docx.suggestedFilename()).toBe('CV_Ines_BENALI.docx');
  expect((await bytesOf(docx)).subarray(0, 2).toString()).toBe('PK');
  const json = await downloadOf(page, 'Télécharger pour un autre outil');
  await page.getByRole('link', { name: 'Reprendre un ancien CV' }).click();
  await page.locator('input[type=file]').setInputFiles(await json.path());
  await page.getByRole('button', { name: 'Reprendre ce CV' }).click();
  await expect(page.getByLabel('Prénom')).toHaveValue('Inès');
  await expect(page.getByLabel('Téléphone')).toHaveValue('06 39 98 00 57');
});

test('our own PDF is read again on the phone, and shown before it replaces anything', async ({ page }) => {
  await beginResume(page);
  await makeResume(page);
  const pdf = await downloadOf(page, 'Télécharger le PDF');
  await page.goto('/clicnjob/cv#importer');
  await page.locator('input[type=file]').setInputFiles({
    name: 'vieux-cv.pdf',
    mimeType: 'application/pdf',
    buffer: await bytesOf(pdf),
  });
  await expect(page.getByRole('heading', { name: 'Ce qu’on a compris' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.import-text')).toContainText('ines.benali@courriel.exemple');
});

test('from a shared computer to a phone by a code that serves once', async ({ page, browser }) => {
  await beginResume(page, 'shared');
  await makeResume(page);
  await page.getByText('Autres façons').click();
  await page.getByRole('button', { name: /Envoyer ce CV sur un téléphone/ }).click();
  const link = page.locator('[data-qr-text]');
  await expect(link).toHaveAttribute('data-qr-text', /#/);
  const address = (await link.getAttribute('data-qr-text'))!;
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(address);
  await expect(phone.getByText('Inès')).toBeVisible();
  const late = await (await browser.newContext()).newPage();
  await late.goto(address);
  await expect(late.getByText('Inès')).toHaveCount(0);
  await expect(late.getByRole('alert')).toContainText('Ce code ne sert plus');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen of the tool (${colorScheme})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await beginResume(page);
    await makeResume(page);
    for (const screen of [...RESUME_STEPS, 'finish', 'versions', 'import'] as Screen[]) {
      await page.goto(`/clicnjob/cv${hashOf(screen)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(SCREENS[screen].title);
      expect(await axeFaults(page), screen).toEqual([]);
      expect(await overflowOf(page), screen).toBeLessThanOrEqual(0);
    }
  });
}
