import { longSentences, LONGEST_SENTENCE, type Prose } from '@wetechcare/core/lesson/prose.ts';
import type { ContentFault, YamlSource } from './yaml-source.ts';

/** Tells every sentence that is too long among the texts of a file. */
export function longSentenceFaults(prose: readonly Prose[], source: YamlSource): ContentFault[] {
  return longSentences(prose).map(({ at, text, words }) => ({
    file: source.file,
    line: source.lineOf(at),
    text: `Phrase de ${words} mots (${LONGEST_SENTENCE} au plus). Coupez-la : « ${text} »`,
  }));
}
