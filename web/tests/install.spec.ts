import { expect, test } from '@playwright/test';
import { addressOf, lessons } from './support/lessons.ts';

/* Each site is installed from the browser as an app of its own: its name, its icon, its first page. */

interface Manifest {
  name: string;
  short_name: string;
  id: string;
  start_url: string;
  scope: string;
  display: string;
  lang: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}

const lessonOf = (site: string) => {
  const found = lessons.find(({ lesson }) => lesson.site === site);
  if (!found) throw new Error(`${site} has no lesson.`);
  return addressOf(found);
};

for (const [address, name] of [
  ['/', 'WeTechCare'],
  ['/les-bons-clics', 'Les Bons Clics'],
  ['/les-bons-clics/mon-parcours', 'Les Bons Clics'],
  [lessonOf('les-bons-clics'), 'Les Bons Clics'],
  ['/clicnjob', 'ClicNjob'],
  [lessonOf('clicnjob'), 'ClicNjob'],
] as const) {
  test(`${address} is installed as “${name}”`, async ({ page, request, baseURL }) => {
    await page.goto(address);
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await request.get(new URL(href ?? '', page.url()).href)).json()) as Manifest;
    expect(manifest.name).toBe(name);
    expect(manifest.display).toBe('standalone');
    expect(manifest.lang).toBe('fr');
    expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
    expect((await request.get(manifest.start_url)).ok()).toBe(true);
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of pictures) {
      const size = await page.evaluate(async (source) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        return `${picture.naturalWidth}x${picture.naturalHeight}`;
      }, new URL(src, baseURL).href);
      expect(size).toBe(sizes);
    }
  });
}

test('the app offered is that of the site one has gone to', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Faire mes démarches/ }).click();
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', /les-bons-clics\.webmanifest$/);
});
