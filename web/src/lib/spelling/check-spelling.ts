import { url } from 'virtual:french-words';
import type { Misspelling, SpellingAnswer, SpellingRequest } from './misspelling.ts';
import SpellingWorker from './spelling.worker.ts?worker';
import workerAddress from './spelling.worker.ts?worker&url';

/*
 * Spelling on this device: nothing that is written leaves it. The words of French are fetched at the first check and stay in
 * the worker; the browser, or the service worker, keeps the file.
 */

/** The words of French did not arrive: no network the first time. */
export class DictionaryNotLoaded extends Error {
  override name = 'DictionaryNotLoaded';
}

/** How far a check is. The first check goes through all three, the next ones only look. */
export type SpellingStage = 'fetching' | 'reading' | 'checking';

interface Options {
  /** Words not to be told: names, and those the person said are right. */
  ignored?: readonly string[];
  onProgress?: (stage: SpellingStage) => void;
}

interface Checker {
  check: (texts: readonly string[], ignored: readonly string[]) => Promise<Misspelling[]>;
}

/** Files that must be kept for spelling to work without a network, besides the scripts of the page. */
export const spellingFiles: readonly string[] = [url, workerAddress];

let checker: Promise<Checker> | undefined;

async function fetchWords(): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`the server answered ${response.status}`);
  } catch (cause) {
    throw new DictionaryNotLoaded('the words of French did not arrive', { cause });
  }
}

function startChecker(words: string): Promise<Checker> {
  const worker = new SpellingWorker();
  const tell = (request: SpellingRequest) => worker.postMessage(request);
  const asked = new Map<number, (misspellings: Misspelling[]) => void>();
  let lastId = 0;
  const check: Checker['check'] = (texts, ignored) =>
    new Promise((resolve) => {
      const id = ++lastId;
      asked.set(id, resolve);
      tell({ kind: 'check', id, texts: [...texts], ignored: [...ignored] });
    });
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new DictionaryNotLoaded('the worker of spelling could not be loaded'));
    worker.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
      if (data.kind === 'ready') resolve({ check });
      else if (data.kind === 'failed') reject(new DictionaryNotLoaded(data.reason));
      else {
        asked.get(data.id)?.(data.misspellings);
        asked.delete(data.id);
      }
    };
    tell({ kind: 'words', words });
  });
}

async function loadChecker(onProgress: (stage: SpellingStage) => void): Promise<Checker> {
  onProgress('fetching');
  const words = await fetchWords();
  onProgress('reading');
  return startChecker(words);
}

/**
 * The words of these texts that are not French, each once, with their places and up to four that may have been meant. The page
 * stays alive meanwhile. Throws DictionaryNotLoaded; it can then be tried again.
 */
export async function checkSpelling(texts: readonly string[], options: Options = {}): Promise<Misspelling[]> {
  const { ignored = [], onProgress = () => undefined } = options;
  checker ??= loadChecker(onProgress);
  try {
    const { check } = await checker;
    onProgress('checking');
    return await check(texts, ignored);
  } catch (error) {
    checker = undefined;
    throw error;
  }
}
