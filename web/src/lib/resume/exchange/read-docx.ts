import mammoth from 'mammoth';
import type { ReadLine } from '@wetechcare/core/resume/reading/reading.ts';
import { UnreadableFile } from './unreadable-file.ts';

/*
 * The lines of a Word document: its paragraphs, with what they are. Imported at the tap only: the library is heavy.
 */

/** What mammoth makes of a part of the document. */
interface Part {
  type: string;
  children?: Part[];
  value?: string;
  styleName?: string | null;
  numbering?: object | null;
  isBold?: boolean;
  /** Points. */
  fontSize?: number | null;
}

/** Of a paragraph that says no size. */
const USUAL_SIZE = 11;
/** Titles are bigger than what stands under them, the highest most. */
const TITLE_SIZE = 20;

interface Run {
  text: string;
  bold: boolean;
  size: number | null;
}

function runsOf(part: Part, bold = false, size: number | null = null): Run[] {
  const isBold = part.isBold ?? bold;
  const ownSize = part.fontSize ?? size;
  if (part.type === 'text') return [{ text: part.value ?? '', bold, size }];
  if (part.type === 'tab') return [{ text: '\t', bold, size }];
  if (part.type === 'break') return [{ text: '\n', bold, size }];
  return (part.children ?? []).flatMap((child) => runsOf(child, isBold, ownSize));
}

function linesOf(paragraph: Part): ReadLine[] {
  const runs = runsOf(paragraph);
  const level = /^(?:heading|titre) (\d)$/i.exec(paragraph.styleName ?? '')?.[1];
  const isTitle = /^(?:title|titre)$/i.test(paragraph.styleName ?? '');
  const letters = runs.filter(({ text }) => text.trim() !== '');
  const size = Math.max(0, ...letters.map((run) => run.size ?? 0)) || (isTitle ? TITLE_SIZE : USUAL_SIZE);
  const bold = letters.length > 0 && letters.every((run) => run.bold);
  const role = paragraph.numbering ? 'item' : level ? 'heading' : 'text';
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.trim(), size, bold, role, ...(level && { level: Number(level) }) }));
}

function paragraphsOf(part: Part): Part[] {
  return part.type === 'paragraph' ? [part] : (part.children ?? []).flatMap(paragraphsOf);
}

/**
 * The lines of a .docx file, in reading order; cells of a table one after the other.
 * @throws UnreadableFile when it is no Word document
 */
export async function readDocx(docx: ArrayBuffer): Promise<ReadLine[]> {
  let root: Part | null = null;
  const keep = (document: Part) => {
    root = document;
    return { ...document, children: [] };
  };
  try {
    const input = { arrayBuffer: docx, buffer: docx as unknown as Buffer };
    await mammoth.convertToHtml(input, { transformDocument: keep });
  } catch {
    throw new UnreadableFile('damaged');
  }
  return root ? paragraphsOf(root).flatMap(linesOf) : [];
}
