import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESIGN_STYLES } from '@wetechcare/core/resume/layout/designs.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { makeDocx } from '../web/src/lib/resume/exchange/make-docx.ts';
import { fieldsOf, missingFields } from './resume-fields.ts';
import type { Check } from './resume-pdf.ts';

/** Files that LibreOffice opens in one go. */
const BATCH = 100;
const LONGEST_MILLISECONDS = 5 * 60_000;

const hasLibreOffice = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

function toText(files: readonly string[], folder: string): void {
  const settings = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  for (let first = 0; first < files.length; first += BATCH)
    execFileSync(
      'soffice',
      [
        settings,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        ...files.slice(first, first + BATCH),
      ],
      { stdio: 'ignore', timeout: LONGEST_MILLISECONDS },
    );
}

/** Makes the Word file of each CV, opens it in LibreOffice and looks for every text in what it reads. */
export async function checkDocx(
  resumes: readonly Resume[],
  folder: string,
  save: (name: string, bytes: Uint8Array) => string,
): Promise<Check> {
  const heading = 'Word file (.docx)';
  if (!hasLibreOffice()) {
    const note = 'install LibreOffice (Debian: apt install libreoffice-writer)';
    return { faults: [], section: { heading, figures: [{ name: 'CVs', unit: 'count', values: [], note }] } };
  }
  mkdirSync(join(folder, 'docx'));
  const files: string[] = [];
  const times: number[] = [];
  for (const [seed, resume] of resumes.entries()) {
    const start = performance.now();
    const bytes = await makeDocx(resume);
    times.push(performance.now() - start);
    files.push(save(join('docx', `${seed}.docx`), bytes));
  }
  process.stderr.write(`Word files: ${files.length} to open\n`);
  toText(files, join(folder, 'docx'));
  const faults: string[] = [];
  let wrong = 0;
  for (const [seed, resume] of resumes.entries()) {
    const { order } = DESIGN_STYLES[resume.design];
    const text = readFileSync(join(folder, 'docx', `${seed}.txt`), 'utf8');
    const missing = missingFields(fieldsOf(resume, order), text);
    if (missing.length > 0) wrong += 1;
    for (const { name, text: lost, fault } of missing)
      faults.push(`Word file of seed ${seed}: ${name} “${lost}” ${fault}`);
  }
  return {
    faults,
    section: {
      heading,
      figures: [
        { name: 'CVs', unit: 'count', values: [resumes.length] },
        {
          name: 'a text that was written is lost or out of order',
          unit: 'count',
          values: [wrong],
          atMost: 0,
        },
        { name: 'made, in Node', unit: 'ms', values: times },
      ],
    },
  };
}
