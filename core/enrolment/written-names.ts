import { plainText, readCsv } from './read-csv.ts';

/** A name as somebody wrote it in a list. */
export interface WrittenName {
  /** Line of the list, from 1. */
  line: number;
  written: string;
}

/** Titles of the column that is taken, the best first: what helpers call a person rather than the name on their papers. */
const COLUMNS = ['surnom', 'pseudo', 'prenom', 'nom'];
const SEPARATORS = [';', ',', '\t'];
/** "sep=;", which Excel writes above the titles. */
const SEPARATOR_LINE = /^sep=.\n/i;
/** "3.", "3)", "3 -", "n° 3:", "-", "•" before a name. A telephone number, where figures follow, is left whole. */
const NUMBERING = /^(?:n°\s*)?(?:\d{1,3}\s*[.):°–-]+|[-–•*·]+)\s*(?=\p{L})/iu;
const ONLY_NUMBER = /^\d{1,3}\s*[.):°-]?$/;

const titleOf = (cell: string) =>
  cell.normalize('NFD').replace(/\p{M}/gu, '').replace(/\(s\)/g, '').trim().toLowerCase().replace(/s$/, '');

interface Column {
  separator: string;
  index: number;
}

/** The column of the names, when the first row says what the columns are. */
function findColumn(text: string): Column | null {
  for (const separator of SEPARATORS) {
    const titles = (readCsv(text.trimStart(), separator)[0]?.cells ?? []).map(titleOf);
    for (const title of COLUMNS) {
      const index = titles.indexOf(title);
      if (index >= 0) return { separator, index };
    }
  }
  return null;
}

function namesInColumn(text: string, { separator, index }: Column): WrittenName[] {
  return readCsv(text, separator)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(1)
    .map(({ line, cells }) => ({ line, written: (cells[index] ?? '').trim() }));
}

function namesOnLine(text: string, line: number): WrittenName[] {
  const parts = text.split(/[;,\t]/).map((part) =>
    part
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  return parts
    .filter((part) => parts.length === 1 || !ONLY_NUMBER.test(part))
    .map((part) => ({ line, written: part.replace(NUMBERING, '').trim() }));
}

/**
 * The names of a list that was pasted or read from a file: one a line, or between commas, semicolons or tabs, numbered or not; or a
 * table whose first row says what its columns are (surnom, pseudo, prénom, nom), of which one column only is read.
 */
export function writtenNames(list: string): WrittenName[] {
  const plain = plainText(list);
  const skipped = SEPARATOR_LINE.test(plain) ? 1 : 0;
  const text = plain.replace(SEPARATOR_LINE, '');
  const column = findColumn(text);
  const names = column
    ? namesInColumn(text, column)
    : text.split('\n').flatMap((line, index) => namesOnLine(line, index + 1));
  return names
    .filter(({ written }) => written !== '')
    .map(({ line, written }) => ({ line: line + skipped, written }));
}
