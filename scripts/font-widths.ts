import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as prettier from 'prettier';

/*
 * Writes core/resume/layout/font-widths.ts: how wide each letter of the CV's font is, so that lines are broken the same on the
 * phone, on paper and in the PDF. Run again when the font changes: `node scripts/font-widths.ts`.
 */

const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as {
  create: (bytes: Buffer) => {
    unitsPerEm: number;
    characterSet: number[];
    glyphForCodePoint: (code: number) => { advanceWidth: number };
  };
};

const FILES = join(import.meta.dirname, '../node_modules/@fontsource/atkinson-hyperlegible/files');
const TARGET = join(import.meta.dirname, '../core/resume/layout/font-widths.ts');
const FIRST_PRINTED = 0x20;

function widths(weight: 400 | 700): Map<number, number> {
  const found = new Map<number, number>();
  for (const subset of ['latin-ext', 'latin']) {
    const font = fontkit.create(
      readFileSync(join(FILES, `atkinson-hyperlegible-${subset}-${weight}-normal.woff`)),
    );
    for (const code of font.characterSet) {
      if (code < FIRST_PRINTED) continue;
      found.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000));
    }
  }
  return found;
}

/** Runs of neighbouring letters: where each begins, then its widths. */
function runs(found: Map<number, number>): string {
  const codes = [...found.keys()].sort((a, b) => a - b);
  const parts: string[] = [];
  let last = NaN;
  for (const code of codes) {
    const width = found.get(code)!;
    if (code === last + 1) parts[parts.length - 1] += ` ${width}`;
    else parts.push(`${code}:${width}`);
    last = code;
  }
  return parts.join('|');
}

const source = `/*
 * Widths of the letters of Atkinson Hyperlegible (Braille Institute, SIL Open Font License 1.1), in thousandths of the size:
 * runs of neighbouring code points, each with where it begins. Made by scripts/font-widths.ts.
 */

export const REGULAR_WIDTHS =
  '${runs(widths(400))}';

export const BOLD_WIDTHS =
  '${runs(widths(700))}';
`;
const options = await prettier.resolveConfig(TARGET);
writeFileSync(TARGET, await prettier.format(source, { ...options, parser: 'typescript' }));
