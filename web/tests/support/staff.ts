import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFaults, overflowOf } from './accessibility.ts';
import { totpCode, totpStep } from '../../src/lib/server/staff/totp.ts';

/* Helpers for the tests of the helpers' pages. Each test makes its own people: their codes serve once. */

export const PASSWORD = 'le chat dort dehors';

/** Bytes of a secret as the page writes it: base32 in groups. */
function fromBase32(letters: string): Buffer {
  const bits = [...letters.replace(/\s/g, '')].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => parseInt(byte, 2)),
  );
}

/** Somebody with an authenticator app. */
export class Helper {
  readonly email = `${randomUUID()}@exemple.fr`;
  readonly #secret: Buffer;
  #lastStep = 0;

  constructor(letters: string) {
    this.#secret = fromBase32(letters);
  }

  /**
   * A code that has not served yet and that the server takes: of now, or of the step after. That of the step before now is taken too, but
   * would be too old if the clock went on to the next before it came.
   */
  async code(): Promise<string> {
    const next = () => Math.max(this.#lastStep + 1, totpStep(Date.now()));
    await expect.poll(() => next() - totpStep(Date.now()), { timeout: 40_000 }).toBeLessThanOrEqual(1);
    this.#lastStep = next();
    return totpCode(this.#secret, this.#lastStep);
  }

  async signIn(page: Page): Promise<void> {
    await page.goto('/aidants/connexion');
    await fillSignIn(page, { email: this.email, password: PASSWORD, code: await this.code() });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon espace');
  }
}

/** Fills the sign-in form in and sends it. */
export async function fillSignIn(
  page: Page,
  { email, password, code }: { email: string; password: string; code: string },
): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByLabel('Code à six chiffres').fill(code);
  await page.getByRole('main').getByRole('button', { name: 'Me connecter' }).click();
}

/** Accepts an invitation as somebody new, who is then signed in on this page. */
export async function acceptInvitation(page: Page, link: string): Promise<Helper> {
  await page.goto(link);
  const helper = new Helper(await page.locator('.staff-letters').innerText());
  await page.getByLabel('Adresse e-mail').fill(helper.email);
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByLabel('Code à six chiffres').fill(await helper.code());
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon espace');
  return helper;
}

/** A link for an operator that no other test has: made before the server was started. */
export function operatorLink(): string {
  const folder = process.env.TEST_OPERATOR_LINKS;
  if (!folder) throw new Error('TEST_OPERATOR_LINKS names no folder: run `npm test`.');
  for (const name of readdirSync(folder).filter((each) => !each.endsWith('.taken'))) {
    const taken = join(folder, `${name}.taken`);
    try {
      renameSync(join(folder, name), taken);
    } catch {
      continue;
    }
    return readFileSync(taken, 'utf8');
  }
  throw new Error('Every operator link has been taken: make more of them in scripts/test-operator-links.ts.');
}

/** Somebody new who is an operator, signed in on this page. */
export const newOperator = (page: Page): Promise<Helper> => acceptInvitation(page, operatorLink());

/** The operator of this page makes an organisation. @returns its name, which no other has */
export async function createOrganisation(page: Page): Promise<string> {
  const name = `Maison ${randomUUID().slice(0, 8)}`;
  await page.goto('/aidants');
  await page.getByLabel('Nom de la structure').fill(name);
  await page.getByRole('button', { name: 'Créer la structure' }).click();
  await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible();
  return name;
}

/** Whoever may makes an invitation to an organisation that this page shows. @returns the link */
export async function invite(page: Page, name: string, role: 'aidant' | 'responsable'): Promise<string> {
  await page
    .getByRole('button', { name: `Inviter un ${role} dans ${name}` })
    .first()
    .click();
  return page.getByLabel('Lien d’invitation').inputValue();
}

/** Somebody new who is the manager of a new organisation, signed in on this page. */
export async function newManager(page: Page): Promise<{ manager: Helper; organisation: string }> {
  await newOperator(page);
  const organisation = await createOrganisation(page);
  const link = await invite(page, organisation, 'responsable');
  await page.getByRole('button', { name: 'Me déconnecter' }).click();
  return { manager: await acceptInvitation(page, link), organisation };
}

/** Axe finds nothing on the page, and nothing of it is wider than a phone, or than the smallest screen that WCAG asks for. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
}
