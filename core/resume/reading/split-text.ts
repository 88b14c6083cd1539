/* Signs with which the parts of a line are set apart. */

const SIGNS = '[\\s,;:|•·▪●○■◦‣*–—−\\u002d→/]';
const AROUND = new RegExp(`^${SIGNS}+|${SIGNS}+$`, 'g');

/** The text without the separators before and after it. */
export function trimSigns(text: string): string {
  return text.replace(AROUND, '');
}

/** Does anything stand there that somebody could read? */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{S}]/u.test(text);
}

/** The parts between separators, those inside brackets left whole; never an empty part. */
function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const piece of text.split(/([()[\]])/)) {
    if (piece === '(' || piece === '[') depth += 1;
    const chunks = depth > 0 ? [piece] : piece.split(separator);
    chunks.forEach((chunk, index) => {
      if (index > 0) parts.push('');
      parts[parts.length - 1] += chunk;
    });
    if ((piece === ')' || piece === ']') && depth > 0) depth -= 1;
  }
  return parts.map(trimSigns).filter((part) => part !== '');
}

const STRONG = /\s*[•·▪●|;]\s*|\t+|\s+[–—-]\s+/;

/** Parts set apart by a dash, a bar, a dot or a wide gap. */
export function strongParts(text: string): string[] {
  return splitOutsideBrackets(text, STRONG);
}

/** Parts set apart by commas too. */
export function commaParts(text: string): string[] {
  return strongParts(text).flatMap((part) => splitOutsideBrackets(part, /,\s+|,(?=\p{L})|،\s*/u));
}

/** Longest part, in words, for the commas of a text to be those of a list. */
const MOST_LISTED_WORDS = 5;

/** The things that a line lists: a sentence with commas stays whole. */
export function listParts(text: string): string[] {
  return splitOutsideBrackets(text, /\s*[•·▪●|;]\s*|\t+/).flatMap((part) => {
    if (part.includes(':')) return [part];
    const parts = commaParts(part);
    return parts.every((each) => each.split(/\s+/).length <= MOST_LISTED_WORDS) ? parts : [part];
  });
}
