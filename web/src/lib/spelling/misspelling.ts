import type { Misspelling } from '@wetechcare/core/spelling/find-misspellings.ts';

export type { Misspelling };

/** What the worker is told: first the words of French, then texts to look at. */
export type SpellingRequest =
  | { kind: 'words'; words: string }
  | { kind: 'check'; id: number; texts: readonly string[]; ignored: readonly string[] };

export type SpellingAnswer =
  | { kind: 'ready' }
  | { kind: 'found'; id: number; misspellings: Misspelling[] }
  | { kind: 'failed'; reason: string };
