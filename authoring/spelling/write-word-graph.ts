import { BASE, FIRST_CHARACTER } from '@wetechcare/core/spelling/word-graph.ts';

/*
 * Makes the graph of words that core/spelling/word-graph.ts reads; the format is told there.
 */

interface Node {
  id: number;
  isEnd: boolean;
  edges: { letter: string; target: Node }[];
}

const newNode = (): Node => ({ id: -1, isEnd: false, edges: [] });

/** The same for two nodes from which the same words can be ended. */
const keyOf = ({ isEnd, edges }: Node) =>
  `${isEnd ? 1 : 0}${edges.map(({ letter, target }) => letter + target.id).join()}`;

/** The nodes of the minimal graph, each after those it leads to, from words in order and without doubles. */
function minimalNodes(words: readonly string[]): Node[] {
  const nodes: Node[] = [];
  const known = new Map<string, Node>();
  const root = newNode();
  /** Nodes of the last word whose ends may still grow: `path[i]` is reached by its first i letters. */
  const path = [root];
  const settle = (length: number) => {
    while (path.length > length) {
      const node = path.pop()!;
      const key = keyOf(node);
      const twin = known.get(key);
      const parent = path[path.length - 1];
      if (twin && parent) {
        parent.edges[parent.edges.length - 1]!.target = twin;
      } else {
        node.id = nodes.push(node) - 1;
        known.set(key, node);
      }
    }
  };
  let previous = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared += 1;
    settle(shared + 1);
    for (const letter of word.slice(shared)) {
      const target = newNode();
      path[path.length - 1]!.edges.push({ letter, target });
      path.push(target);
    }
    path[path.length - 1]!.isEnd = true;
    previous = word;
  }
  settle(0);
  return nodes;
}

function inBase(distance: number): string {
  let digits = String.fromCharCode(FIRST_CHARACTER + (distance % BASE));
  for (let rest = Math.floor(distance / BASE); rest > 0; rest = Math.floor(rest / BASE))
    digits = String.fromCharCode(FIRST_CHARACTER + BASE + (rest % BASE)) + digits;
  return digits;
}

/**
 * The graph of these words as text. Letters beyond the basic plane cannot stand in it.
 * @param common words of daily use, to be proposed first
 */
export function writeWordGraph(words: Iterable<string>, common: Iterable<string>): string {
  const nodes = minimalNodes([...new Set(words)].filter((word) => word !== '').sort(byCode));
  const counts = nodes.map(({ edges, isEnd }) =>
    String.fromCharCode(FIRST_CHARACTER + edges.length * 2 + (isEnd ? 1 : 0)),
  );
  const edges = nodes.flatMap(({ id, edges: leaving }) =>
    leaving.map(({ letter, target }) => ({ id, letter, target })),
  );
  return [
    counts.join(''),
    edges.map(({ letter }) => letter).join(''),
    edges.map(({ id, target }) => inBase(id - 1 - target.id)).join(''),
    [...new Set(common)].sort(byCode).join(' '),
    '',
  ].join('\n');
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
