import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { frenchWords } from './spelling/french-words.ts';

/*
 * The words of French as one file of the build, for the check of spelling. `virtual:french-words` gives its address and what a
 * phone receives for it.
 */

const MODULE = 'virtual:french-words';
/** Text, so that every server and the build itself compress it. */
const FILE = 'french-words.txt';

export function frenchWordsPlugin(): Plugin {
  let made: { text: string; bytes: number } | undefined;
  let isBuilding = false;
  const words = () => {
    if (!made) {
      const text = frenchWords();
      made = { text, bytes: brotliCompressSync(text).length };
    }
    return made;
  };
  return {
    name: 'wetechcare:french-words',
    configResolved({ command }) {
      isBuilding = command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const { text, bytes } = words();
      const url = isBuilding
        ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: FILE, source: text })}`
        : JSON.stringify(`/@${FILE}`);
      return `export const url = ${url}; export const bytes = ${bytes};`;
    },
    configureServer(server) {
      server.middlewares.use(`/@${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(words().text);
      });
    },
  };
}
