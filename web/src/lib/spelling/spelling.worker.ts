import { findMisspellings } from '@wetechcare/core/spelling/find-misspellings.ts';
import { readWordGraph, type WordGraph } from '@wetechcare/core/spelling/word-graph.ts';
import type { SpellingAnswer, SpellingRequest } from './misspelling.ts';

/*
 * Looks for misspelt words away from the page: near words take a tenth of a second each on a slow phone.
 */

const answer = (message: SpellingAnswer) => (self as unknown as Worker).postMessage(message);

let graph: WordGraph | undefined;

function obey(request: SpellingRequest): void {
  if (request.kind === 'words') {
    graph = readWordGraph(request.words);
    answer({ kind: 'ready' });
  } else if (graph) {
    const misspellings = findMisspellings(request.texts, graph, new Set(request.ignored));
    answer({ kind: 'found', id: request.id, misspellings });
  }
}

self.onmessage = ({ data }: MessageEvent<SpellingRequest>) => {
  try {
    obey(data);
  } catch (error) {
    answer({ kind: 'failed', reason: String(error) });
  }
};
