/*
 * Every form of every French word as a graph: one letter on each edge, and words with the same end share it (a minimal acyclic
 * automaton; Daciuk et al., Computational Linguistics 26:1, 2000). 450,000 forms are a third of a megabyte to receive and one
 * to keep, are ready at once, and near words are found by walking. A dictionary with rules, expanded on the phone, would take
 * seconds and a hundred megabytes.
 *
 * The graph travels as text, so that every server compresses it:
 * - line 1: for each node, the number of its edges × 2, + 1 when a word ends there, as a character from « # » on;
 * - line 2: the letter of each edge, node after node;
 * - line 3: for each edge, how far back its target is from the node (0: the node just before), in base 40: the last digit from
 *   « # » on, those before from « K » on;
 * - line 4: words of daily use, between spaces: proposed before others;
 * - line 5: empty: the file came whole.
 * A node comes after all those it leads to; the last one is the root.
 */

export interface WordGraph {
  /** First edge of each node, and one more for the end of the last. */
  firstEdge: Uint32Array;
  /** Letter of each edge. */
  letters: string;
  /** Node to which each edge leads. */
  targets: Uint32Array;
  /** 1 where a word ends. */
  ends: Uint8Array;
  root: number;
  common: ReadonlySet<string>;
}

export const FIRST_CHARACTER = '#'.charCodeAt(0);
export const BASE = 40;

/** Reads a graph. Throws RangeError when the text was cut on the way. */
export function readWordGraph(text: string): WordGraph {
  const [counts = '', letters = '', distances = '', common = '', end] = text.split('\n');
  const nodes = counts.length;
  const firstEdge = new Uint32Array(nodes + 1);
  const ends = new Uint8Array(nodes);
  const targets = new Uint32Array(letters.length);
  let edge = 0;
  let at = 0;
  for (let node = 0; node < nodes; node++) {
    const count = counts.charCodeAt(node) - FIRST_CHARACTER;
    ends[node] = count & 1;
    for (const last = edge + (count >> 1); edge < last; edge++) {
      let distance = 0;
      let digit = distances.charCodeAt(at++) - FIRST_CHARACTER;
      while (digit >= BASE) {
        distance = (distance + digit - BASE) * BASE;
        digit = distances.charCodeAt(at++) - FIRST_CHARACTER;
      }
      targets[edge] = node - 1 - distance - digit;
    }
    firstEdge[node + 1] = edge;
  }
  if (end !== '' || nodes === 0 || edge !== letters.length || at !== distances.length)
    throw new RangeError('the words did not arrive whole');
  return { firstEdge, letters, targets, ends, root: nodes - 1, common: new Set(common.split(' ')) };
}

/** The node to which a letter leads, or -1. */
export function follow(graph: WordGraph, node: number, letter: string): number {
  for (let edge = graph.firstEdge[node]!; edge < graph.firstEdge[node + 1]!; edge++)
    if (graph.letters[edge] === letter) return graph.targets[edge]!;
  return -1;
}

/** Whether this is a word, letter by letter: capitals and accents count; apostrophes are « ’ ». */
export function holdsWord(graph: WordGraph, word: string): boolean {
  let node = graph.root;
  for (const letter of word) {
    node = follow(graph, node, letter);
    if (node < 0) return false;
  }
  return graph.ends[node] === 1;
}
