import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRIPTS } from '@wetechcare/core/resume/layout/letters.ts';
import type { ResumeFonts } from '../../src/lib/resume/page/draw-resume.ts';

const FONTS = join(import.meta.dirname, '../../../node_modules/@fontsource');

function fileOf(script: string, weight: 400 | 700): string {
  if (script.startsWith('latin'))
    return join(FONTS, `atkinson-hyperlegible/files/atkinson-hyperlegible-${script}-${weight}-normal.woff`);
  if (script === 'arabic') return join(FONTS, `vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff`);
  const own = join(FONTS, `noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`);
  return existsSync(own) ? own : join(FONTS, `noto-sans/files/noto-sans-${script}-${weight}-normal.woff`);
}

/** Every font of the CV, read from the packages: for tests and benches in Node. */
export function everyFont(): ResumeFonts {
  const fonts: ResumeFonts = {};
  for (const script of SCRIPTS) {
    const regular = readFileSync(fileOf(script, 400));
    const bold = existsSync(fileOf(script, 700)) ? readFileSync(fileOf(script, 700)) : regular;
    fonts[script] = { regular: new Uint8Array(regular), bold: new Uint8Array(bold) };
  }
  return fonts;
}
