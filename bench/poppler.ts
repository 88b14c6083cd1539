import { execFileSync, spawnSync } from 'node:child_process';

/*
 * What Poppler, a reader of PDF that has nothing to do with the library that writes ours, finds in a file.
 */

const MOST_OUTPUT = 32 * 2 ** 20;

/** @throws when Poppler is not installed, saying how to get it */
export function requirePoppler(): void {
  const missing = ['pdftotext', 'pdfinfo', 'pdffonts'].filter(
    (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).status !== 0,
  );
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} not found: install Poppler (Debian: apt install poppler-utils).`);
}

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });

/** The text in the order in which it is read from the page. */
export const textOfPdf = (file: string): string => run('pdftotext', '-enc', 'UTF-8', file, '-');

/** « Tagged », « Pages », « Page size » and the like, as `pdfinfo` names them. */
export function factsOfPdf(file: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** A fact of each font: whether it is in the file, and whether its letters can be read back. */
export function fontsOfPdf(file: string): { isEmbedded: boolean; isReadable: boolean }[] {
  const rows = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
  return rows.map((row) => {
    const [embedded, , readable] = /(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(row)?.slice(1) ?? [];
    return { isEmbedded: embedded === 'yes', isReadable: readable === 'yes' };
  });
}

/** An element of the structure tree with the text that a screen reader says. */
export interface StructureElement {
  role: string;
  text: string;
}

/** The structure tree from its top, each element with the text right inside it. */
export function structureOfPdf(file: string): StructureElement[] {
  const elements: StructureElement[] = [];
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    const role = /^\s*([A-Za-z]\w*)\b/.exec(line)?.[1];
    const last = elements[elements.length - 1];
    if (text !== undefined && last) last.text += text;
    else if (role !== undefined) elements.push({ role, text: '' });
  }
  return elements;
}
