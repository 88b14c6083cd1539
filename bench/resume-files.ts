import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import type { Report } from './figures.ts';
import { requirePoppler } from './poppler.ts';
import { checkDocx } from './resume-docx.ts';
import { checkJsonResume } from './resume-json.ts';
import { checkPdf } from './resume-pdf.ts';

/*
 * The files that a person takes away, for 500 made-up CVs: does every word that was written come out of them again, in order?
 * COUNT=50 is quick.
 */

const FAULTS_SHOWN = 10;

/**
 * Makes the PDF, the Word file and the JSON Resume of so many CVs and reads them with other programs than those that wrote them.
 * @throws when Poppler is not installed
 */
export async function measureResumeFiles(count = Number(process.env.COUNT ?? 500)): Promise<Report> {
  requirePoppler();
  const resumes: Resume[] = Array.from({ length: count }, (_, seed) => generateResume(seed));
  const folder = mkdtempSync(join(tmpdir(), 'wetechcare-resumes-'));
  const save = (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  try {
    const checks = [
      await checkPdf(resumes, save),
      await checkDocx(resumes, folder, save),
      checkJsonResume(resumes),
    ];
    const faults = checks.flatMap((check) => check.faults);
    return {
      title: `The files of ${count} CVs`,
      method: [
        'CVs made from seeds: small and long lives, names in 15 scripts, emoji, endless words, titles in French, English and Arabic.',
        'PDF read by Poppler (pdftotext, pdfinfo, pdffonts); Word file opened by LibreOffice and saved as plain text.',
        'A text counts as found when all its letters are there in order, spaces aside; the same letter in another form (ﻻ) counts.',
        ...faults.slice(0, FAULTS_SHOWN).map((fault) => `FAULT ${fault}`),
        ...(faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more faults`] : []),
      ],
      sections: checks.map(({ section }) => section),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
