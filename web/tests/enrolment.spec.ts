import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { readPdfInNode } from './support/read-pdf.ts';
import { expectAccessible, newManager } from './support/staff.ts';

/* A helper enrols learners, gives them their cards, and looks after them. */

const TWELVE = [
  'Karim',
  'Awa',
  'José',
  'Zoé',
  'Fatou',
  'Lê',
  'M’Bala',
  'Łukasz',
  'Оксана',
  'Samir',
  'Jeanne',
  'Ali',
];

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Somebody new whose organisation has one group, which this page shows. */
async function newGroup(page: Page, name = 'Atelier du mardi'): Promise<void> {
  await newManager(page);
  await page.getByRole('link', { name: 'Voir les groupes' }).click();
  await addGroup(page, name);
}

/** From the page of the organisation. */
async function addGroup(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nom du groupe').fill(name);
  await page.getByRole('button', { name: 'Créer le groupe' }).click();
  await expect(heading(page, name)).toBeVisible();
}

/** From the page of a group: up to the list that was checked. */
async function checkList(page: Page, nicknames: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Inscrire des personnes' }).click();
  await page.getByLabel('Les surnoms').fill(nicknames.join('\n'));
  await page.getByRole('button', { name: 'Vérifier la liste' }).click();
  await expect(heading(page, 'Vérifier la liste')).toBeVisible();
}

async function enrol(page: Page, nicknames: readonly string[]): Promise<void> {
  await checkList(page, nicknames);
  await page.getByRole('button', { name: /^Inscrire/ }).click();
  await expect(heading(page, 'Les cartes sont prêtes')).toBeVisible();
}

/** What a card shows. */
async function cardOf(page: Page, nickname: string): Promise<{ words: string[]; link: string }> {
  const card = page
    .locator('.learner-card')
    .filter({ has: page.getByRole('heading', { name: nickname, exact: true }) });
  return {
    words: await card.locator('ol li').allInnerTexts(),
    link: (await card.locator('[data-qr-text]').getAttribute('data-qr-text'))!,
  };
}

/** Whether a code opens an account. */
async function opens(page: Page, { words }: { words: string[] }): Promise<boolean> {
  const answer = await page.request.post('/api/sign-in', { data: { code: words.join(' '), shared: true } });
  return answer.ok();
}

test('twelve learners have their cards as a PDF in at most fifteen taps', async ({ page }) => {
  await newManager(page);
  let taps = 0;
  await page.exposeFunction('tapped', () => (taps += 1));
  await page.addInitScript(() =>
    addEventListener(
      'click',
      ({ isTrusted }) => isTrusted && (window as unknown as { tapped(): void }).tapped(),
      true,
    ),
  );
  await page.reload();
  await page.getByRole('link', { name: 'Voir les groupes' }).click();
  await page.getByLabel('Nom du groupe').click();
  await addGroup(page, 'Atelier du mardi');
  await page.getByRole('link', { name: 'Inscrire des personnes' }).click();
  await page.getByLabel('Les surnoms').click();
  await page.getByLabel('Les surnoms').fill(TWELVE.join('\n'));
  await page.getByRole('button', { name: 'Vérifier la liste' }).click();
  await page.getByRole('button', { name: 'Inscrire 12 personnes' }).click();
  await expect(page.locator('.learner-card')).toHaveCount(12);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Imprimer les cartes (PDF)' }).click(),
  ]);
  expect(taps).toBeGreaterThan(4);
  expect(taps).toBeLessThanOrEqual(15);
  expect(download.suggestedFilename()).toBe('Cartes_atelier-du-mardi.pdf');
  await expect(page.getByText('Le PDF est dans les téléchargements.')).toBeVisible();

  const file = await readFile(await download.path());
  const pieces = await readPdfInNode(new Uint8Array(file));
  expect(new Set(pieces.map((piece) => piece.page)).size).toBe(2);
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s/g, '');
  for (const nickname of TWELVE) {
    const { words } = await cardOf(page, nickname);
    expect(words).toHaveLength(5);
    for (const word of words) expect(text).toContain(word);
    expect(text).toContain(nickname.replace(/\s/g, ''));
  }
});

test('a card’s square leads its learner in, on their own phone', async ({ page, browser }) => {
  await newGroup(page);
  await enrol(page, ['Karim', 'Awa']);
  const { link } = await cardOf(page, 'Awa');
  expect(link).toMatch(/\/reprendre#[a-z]+(-[a-z]+){4}$/);
  const context = await browser.newContext();
  const phone = await context.newPage();
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Oui, il est à moi' }).click();
  await phone.getByRole('button', { name: 'Reprendre mon parcours' }).click();
  await expect(phone.getByText('Votre parcours est revenu.')).toBeVisible();
  await context.close();
});

test('the same list sent twice enrols once, and lost cards are made anew', async ({ page }) => {
  await newGroup(page);
  await checkList(page, ['Karim', 'Awa']);
  const first = await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form[action="?/enrol"]')!;
    const response = await fetch(form.action, { method: 'POST', body: new FormData(form) });
    return response.status;
  });
  expect(first).toBe(200);
  await page.getByRole('button', { name: 'Inscrire 2 personnes' }).click();
  await expect(heading(page, 'Ces personnes sont déjà inscrites')).toBeVisible();
  await page.getByRole('button', { name: 'Faire 2 nouvelles cartes' }).click();
  await expect(page.locator('.learner-card')).toHaveCount(2);
  expect(await opens(page, await cardOf(page, 'Awa'))).toBe(true);
  await page.getByRole('link', { name: 'Revenir au groupe' }).click();
  await expect(page.getByRole('heading', { name: '2 personnes' })).toBeVisible();
});

test('mistakes are shown line by line; a known list is recognised', async ({ page }) => {
  await newGroup(page);
  await checkList(page, ['Karim', 'karim', 'awa@exemple.fr', 'Zoé']);
  await expect(page.getByRole('alert')).toHaveText('2 surnoms sont à regarder.');
  await expect(page.getByLabel('Personne 2')).toHaveValue('karim 2');
  await expect(page.getByLabel('Personne 3')).toHaveAccessibleDescription(/Ligne 3.+adresse e-mail/);
  await page.getByRole('button', { name: 'Inscrire 4 personnes' }).click();
  await expect(page.getByRole('alert')).toHaveText('Un surnom est à regarder.');
  await page.getByLabel('Personne 3').fill('Awa');
  await page.getByLabel('Personne 4').fill('');
  await page.getByRole('button', { name: /^Inscrire/ }).click();
  await expect(page.locator('.learner-card__name')).toHaveText(['Karim', 'karim 2', 'Awa']);
  await page.getByRole('link', { name: 'Revenir au groupe' }).click();
  await checkList(page, ['Awa', 'Karim']);
  await expect(page.getByRole('alert')).toContainText('peut-être déjà dans le groupe');
});

test('what is typed before the script has come stays', async ({ page }) => {
  await newGroup(page);
  let release = () => {};
  const script = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await script;
    await route.continue();
  });
  await page.goto(`${page.url()}/inscrire`, { waitUntil: 'commit' });
  await page.getByLabel('Les surnoms').fill('Zoé');
  await page.getByRole('button', { name: 'Vérifier la liste' }).click({ noWaitAfter: true });
  await page.getByLabel('Personne 1').fill('Zoé B');
  release();
  await expect(page.locator('html.js')).toBeAttached();
  await expect(page.getByLabel('Personne 1')).toHaveValue('Zoé B');
});

test('a table that Excel wrote is read, one column of it', async ({ page }) => {
  await newGroup(page);
  await page.getByRole('link', { name: 'Inscrire des personnes' }).click();
  const buffer = Buffer.from('Nom;Prénom;Téléphone\r\nBenali;Zoé;0612345678\r\nDiop;Noël;\r\n', 'latin1');
  await page
    .getByLabel('Ou un fichier CSV')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Vérifier la liste' }).click();
  await expect(page.getByLabel('Personne 1')).toHaveValue('Zoé');
  await expect(page.getByLabel('Personne 2')).toHaveValue('Noël');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('everything works without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await newGroup(page);
  await enrol(page, ['Karim', 'Awa']);
  expect(await opens(page, await cardOf(page, 'Karim'))).toBe(true);
  await expect(page.getByText('ouvrez le menu de votre navigateur')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Imprimer/ })).toHaveCount(0);
  await context.close();
});

test('a lost card is replaced in two taps from the group', async ({ page }) => {
  await newGroup(page);
  await enrol(page, ['Karim', 'Awa']);
  const old = await cardOf(page, 'Awa');
  await page.getByRole('link', { name: 'Revenir au groupe' }).click();
  await page.getByRole('link', { name: 'Awa' }).click();
  await page.getByRole('button', { name: 'Faire une nouvelle carte' }).click();
  await expect(page.locator('.learner-card')).toHaveCount(1);
  expect(await opens(page, await cardOf(page, 'Awa'))).toBe(true);
  expect(await opens(page, old)).toBe(false);
});

test('a learner changes group, is archived, comes back, and is made one with their double', async ({
  page,
}) => {
  await newGroup(page);
  const group = page.url();
  const organisation = group.split('/groupes')[0]!;
  await enrol(page, ['Karim', 'Awa', 'Awa B']);
  await page.goto(organisation);
  await addGroup(page, 'Atelier du jeudi');
  await page.goto(group);
  await page.getByRole('link', { name: 'Karim' }).click();
  await page.getByRole('button', { name: 'Mettre dans ce groupe' }).click();
  await expect(page.getByRole('link', { name: 'Atelier du jeudi' })).toBeVisible();
  await page.getByRole('button', { name: 'Archiver' }).click();
  await expect(page.getByText('Cette personne est archivée.')).toBeVisible();
  await page.goto(organisation);
  await page.getByText('Personnes archivées (1)').click();
  await page.getByRole('button', { name: 'Remettre Karim dans les listes' }).click();
  await expect(page.getByText('Personnes archivées')).toHaveCount(0);

  await page.goto(group);
  await page.getByRole('link', { name: 'Awa', exact: false }).first().click();
  await page.getByText('Cette personne est inscrite deux fois').click();
  await page.getByLabel('L’autre inscription').selectOption({ label: 'Awa B' });
  await page.getByLabel('C’est bien la même personne.').check();
  await page.getByRole('button', { name: 'Réunir les deux' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto(group);
  await expect(page.getByRole('heading', { name: '1 personne' })).toBeVisible();
  await expect(page.getByText('n’a pas encore donné son accord')).toHaveCount(1);
});

test('nothing of another organisation is reached through one’s own', async ({ page, browser }) => {
  await newGroup(page);
  await enrol(page, ['Karim']);
  await page.getByRole('link', { name: 'Revenir au groupe' }).click();
  await expect(heading(page, 'Atelier du mardi')).toBeVisible();
  const group = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Karim' }).click();
  await expect(heading(page, 'Karim')).toBeVisible();
  const learner = new URL(page.url()).pathname;

  const context = await browser.newContext();
  const other = await context.newPage();
  await newGroup(other);
  const theirs = new URL(other.url()).pathname.split('/groupes')[0]!;
  const through = (path: string) => theirs + path.slice(theirs.length);
  for (const path of [group, `${group}/inscrire`, learner, `${theirs}/groupes/x`, `${theirs}/personnes/x`])
    expect((await other.goto(through(path)))?.status(), path).toBe(404);
  const headers = { origin: new URL(other.url()).origin };
  for (const action of [`${learner}?/renew`, `${learner}?/archive`, `${group}/inscrire?/enrol`]) {
    const sent = await other.request.post(through(action), { form: { nickname: 'Awa' }, headers });
    expect(sent.status(), action).toBe(404);
  }
  await context.close();
});

test('on paper there are the cards and nothing else', async ({ page }) => {
  await newGroup(page);
  await enrol(page, TWELVE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.learner-card')).toHaveCount(12);
  for (const card of await page.locator('.learner-card').all()) await expect(card).toBeVisible();
  for (const what of [
    page.getByRole('button'),
    page.getByRole('navigation'),
    page.getByRole('heading', { level: 1 }),
  ])
    await expect(what).toHaveCount(0);
  await expect(page.getByText('Les codes sont montrés une seule fois')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, and nothing is wider than the screen (${colorScheme})`, () => {
    test.use({ colorScheme });

    test('from the organisation to the cards', async ({ page }) => {
      await newManager(page);
      await page.getByRole('link', { name: 'Voir les groupes' }).click();
      await expect(page.getByLabel('Nom du groupe')).toBeVisible();
      await expectAccessible(page);
      await addGroup(page, 'Atelier du mardi');
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Inscrire des personnes' }).click();
      await page.getByRole('button', { name: 'Vérifier la liste' }).click();
      await expect(page.getByRole('alert')).toContainText('La liste est vide');
      await expectAccessible(page);
      await page
        .getByLabel('Les surnoms')
        .fill('Karim\nAwa\nawa\nzoe@exemple.fr\nAnne-Marie des Trois Fontaines');
      await page.getByRole('button', { name: 'Vérifier la liste' }).click();
      await expect(heading(page, 'Vérifier la liste')).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('Personne 4').fill('Zoé');
      await page.getByRole('button', { name: /^Inscrire/ }).click();
      await expect(heading(page, 'Les cartes sont prêtes')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Revenir au groupe' }).click();
      await expect(page.getByRole('heading', { name: '5 personnes' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Karim' }).click();
      await page.getByText('Cette personne est inscrite deux fois').click();
      await expectAccessible(page);
    });
  });
}
