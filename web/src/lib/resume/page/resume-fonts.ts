import type { Script } from '@wetechcare/core/resume/layout/letters.ts';

/*
 * Where the fonts of the other scripts are: files of this site, fetched only when a letter needs them. Arabic is Vazirmatn: Noto
 * builds its letters of parts that they share, and what is copied out of the PDF is then another word.
 */

type Pair = readonly [regular: string, bold: string];

const files = import.meta.glob<string>(
  [
    '../../../../../node_modules/@fontsource/noto-sans/files/noto-sans-{vietnamese,greek,cyrillic,cyrillic-ext}-{400,700}-normal.woff',
    '../../../../../node_modules/@fontsource/noto-sans-{armenian,hebrew,devanagari,bengali,tamil,thai,georgian,ethiopic,tifinagh}/files/noto-sans-{armenian-armenian,hebrew-hebrew,devanagari-devanagari,bengali-bengali,tamil-tamil,thai-thai,georgian-georgian,ethiopic-ethiopic,tifinagh-tifinagh}-{400,700}-normal.woff',
    '../../../../../node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-{400,700}-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Addresses of the two weights of a script; null for Latin, whose fonts come with the engine. */
export function fontAddresses(script: Script): Pair | null {
  const of = (weight: number) =>
    Object.entries(files).find(([path]) => path.includes(`-${script}-${weight}-`))?.[1];
  const regular = of(400);
  return regular ? [regular, of(700) ?? regular] : null;
}
