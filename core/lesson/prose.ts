import { sentencesOf, wordsOf } from './readability.ts';

/** A text that people read, with the keys that lead to it in its file. */
export interface Prose {
  at: (string | number)[];
  text: string;
}

/** Most words in a sentence that people read. */
export const LONGEST_SENTENCE = 20;
/** Lowest Kandel-Moles score of a lesson: below 70, a text stops being "fairly easy". */
export const LOWEST_READABILITY = 70;

const NOT_PROSE = new Set([
  '$schema',
  'id',
  'slug',
  'site',
  'lesson',
  'kind',
  'do',
  'on',
  'in',
  'to',
  'picture',
  'owner',
  'codes',
  'sources',
  'checkedOn',
  'theme',
  'host',
  'colour',
  'address',
  'channel',
  'input',
  'when',
  'must',
  'at',
  'go',
  'set',
  'unset',
  'fill',
  'clear',
  'issue',
  'send',
  'download',
  'with',
  'option',
  'how',
  'mistakes',
  'words',
  'received',
  'files',
  'apps',
  'app',
  'device',
  'sites',
  'start',
  'type',
  'tone',
  'file',
  'value',
  'mailbox',
  'head',
  'rows',
  'accepted',
  'answer',
  'answers',
  'solution',
  'name',
]);

/**
 * The texts that people read in a piece of content: every string, except keys, targets, conditions, typed texts and table cells.
 */
export function proseOf(content: unknown, at: Prose['at'] = []): Prose[] {
  if (typeof content === 'string') return [{ at, text: content }];
  if (Array.isArray(content)) return content.flatMap((item, index) => proseOf(item, [...at, index]));
  if (content === null || typeof content !== 'object') return [];
  const typed = 'do' in content && 'in' in content;
  return Object.entries(content).flatMap(([key, value]) =>
    (NOT_PROSE.has(key) && !(key === 'name' && 'advice' in content)) || (typed && key === 'text')
      ? []
      : proseOf(value, [...at, key]),
  );
}

/** Sentences longer than the limit, with their length in words. */
export function longSentences(prose: readonly Prose[]): (Prose & { words: number })[] {
  return prose.flatMap(({ at, text }) =>
    sentencesOf(text.replace(/\{[^}]*\}/g, 'x'))
      .map((sentence) => ({ at, text: sentence, words: wordsOf(sentence).length }))
      .filter(({ words }) => words > LONGEST_SENTENCE),
  );
}
