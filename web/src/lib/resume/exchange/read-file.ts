import { fromJsonResume } from '@wetechcare/core/resume/json-resume/from-json-resume.ts';
import { parseResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import { readResumeLines } from '@wetechcare/core/resume/reading/read-resume-lines.ts';
import type { ReadLine, ResumeReading } from '@wetechcare/core/resume/reading/reading.ts';
import { linesOfPieces } from '@wetechcare/core/resume/reading/text-pieces.ts';
import { localDay } from '../local-day.ts';
import { UnreadableFile, type WhyUnreadable } from './unreadable-file.ts';

/*
 * Reads the CV in a file that somebody chose. Nothing of it leaves the device. What the file is, its first bytes say: names
 * lie.
 */

export type { ResumeReading };

/** 10 MB. */
const HEAVIEST = 10 * 1024 * 1024;
/** A CV says at least a name and something to do. */
const FEWEST_LINES = 2;

type Kind = 'pdf' | 'docx' | 'json';

const STARTS: readonly (readonly [string, Kind | WhyUnreadable])[] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'docx'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-word'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['{', 'json'],
];

/** How far into the file a PDF may begin. (ISO 32000-1, annex H, note 13.) */
const HEADER = 1024;

function kindOf(bytes: Uint8Array): Kind {
  const start = String.fromCharCode(...Array.from(bytes.subarray(0, HEADER)))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const found =
    STARTS.find(([sign]) => start.startsWith(sign))?.[1] ??
    (start.includes('%PDF-') ? 'pdf' : 'unknown-kind');
  if (found === 'pdf' || found === 'docx' || found === 'json') return found;
  throw new UnreadableFile(found);
}

function readJson(text: string): ResumeReading {
  const reading = fromJsonResume(text);
  if (reading) return reading;
  const own = parseResumeFile(text);
  if (!own) throw new UnreadableFile('no-resume');
  return { resume: own.resume, notUnderstood: [], leftOut: [] };
}

async function linesOfFile(kind: 'pdf' | 'docx', bytes: ArrayBuffer): Promise<ReadLine[]> {
  if (kind === 'docx') {
    const { readDocx } = await import('./read-docx.ts');
    return readDocx(bytes);
  }
  const { readPdf } = await import('./read-pdf.ts');
  return linesOfPieces(await readPdf(new Uint8Array(bytes)));
}

/**
 * The CV that a PDF, a Word document or a JSON Resume holds, what of it was not understood, and what was left out on purpose.
 * @throws UnreadableFile, with a message for the person; another error when a reader could not be loaded (no network)
 */
export async function readResumeFile(file: File): Promise<ResumeReading> {
  if (file.size > HEAVIEST) throw new UnreadableFile('too-heavy');
  if (file.size === 0) throw new UnreadableFile('empty');
  const bytes = await file.arrayBuffer();
  const kind = kindOf(new Uint8Array(bytes));
  if (kind === 'json') return readJson(new TextDecoder().decode(bytes));
  const lines = await linesOfFile(kind, bytes);
  if (lines.length < FEWEST_LINES) throw new UnreadableFile('no-resume');
  return readResumeLines(lines, localDay(new Date()));
}
