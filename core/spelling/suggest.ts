import { plain } from '../practice/text.ts';
import { respell } from './respell.ts';
import { soundOf } from './sound-of.ts';
import { holdsWord, type WordGraph } from './word-graph.ts';

/*
 * Words near one that is not in the graph, found by walking the graph along it. What people who are unsure of spelling mix up
 * costs less than a letter hit by mistake: accents, double letters, what is not heard.
 */

/** What a mistake costs; 1 for any other. */
const ACCENT = 0.3;
const DOUBLE = 0.5;
const SILENT = 0.6;
const RESPELT = 0.7;

/** In the order of words that cost as much: what is used daily and what sounds the same comes first. */
const FOR_DAILY_USE = 0.6;
const FOR_SAME_SOUND = 0.7;
const FOR_OTHER_BEGINNING = 0.4;
const FOR_CAPITAL = 1;
/** A word so much worse than the best is noise. */
const WIDEST = 1.3;

const SILENT_LETTERS = /[hestdxp’-]/;

const mostCost = (length: number) => (length < 4 ? 1 : 2);

interface Walk {
  graph: WordGraph;
  typed: string;
  bare: string[];
  most: number;
  found: { word: string; cost: number }[];
}

/** One row of the table of distances: what the first letters typed cost as the path walked so far. */
type Row = readonly number[];

function nextRow(
  { typed, bare }: Walk,
  letter: string,
  last: string,
  row: Row,
  before: Row | null,
): number[] {
  const missing = letter === last ? DOUBLE : SILENT_LETTERS.test(letter) ? SILENT : 1;
  const next = [row[0]! + missing];
  const bareLetter = plain(letter);
  for (let index = 1; index <= typed.length; index++) {
    const here = typed[index - 1]!;
    const wrong = here === letter ? 0 : bare[index - 1] === bareLetter ? ACCENT : 1;
    const extra = here === typed[index - 2] ? DOUBLE : 1;
    let cost = Math.min(row[index - 1]! + wrong, row[index]! + missing, next[index - 1]! + extra);
    if (before && index > 1 && here === last && typed[index - 2] === letter)
      cost = Math.min(cost, before[index - 2]! + 1);
    next.push(cost);
  }
  return next;
}

function walk(state: Walk, node: number, path: string, row: Row, before: Row | null): void {
  const { graph, typed, most, found } = state;
  if (graph.ends[node] === 1 && row[typed.length]! <= most)
    found.push({ word: path, cost: row[typed.length]! });
  for (let edge = graph.firstEdge[node]!; edge < graph.firstEdge[node + 1]!; edge++) {
    const letter = graph.letters[edge]!;
    const next = nextRow(state, letter, path[path.length - 1] ?? '', row, before);
    if (Math.min(...next) <= most) walk(state, graph.targets[edge]!, path + letter, next, row);
  }
}

/** Words within `most` of `typed`, with what they cost. */
function wordsNear(graph: WordGraph, typed: string, most: number): Walk['found'] {
  const state: Walk = { graph, typed, bare: Array.from(typed, plain), most, found: [] };
  const row = [0];
  for (let index = 1; index <= typed.length; index++)
    row.push(row[index - 1]! + (typed[index - 1] === typed[index - 2] ? DOUBLE : 1));
  walk(state, graph.root, '', row, null);
  return state.found;
}

/** « jaime » for « j’aime ». */
function withApostrophe(graph: WordGraph, typed: string): Walk['found'] {
  const match = /^([cdjlmnst]|qu)([aeiouyhàâéèêîô].+)$/.exec(typed);
  return match && holdsWord(graph, match[2]!) ? [{ word: `${match[1]!}’${match[2]!}`, cost: SILENT }] : [];
}

/** Words written otherwise for the same sounds, with no mistake beside but accents and doubles. */
function wordsHeard(graph: WordGraph, typed: string): Walk['found'] {
  return respell(typed).flatMap((spelling) =>
    wordsNear(graph, spelling, DOUBLE + ACCENT).map(({ word, cost }) => ({ word, cost: cost + RESPELT })),
  );
}

/**
 * Words that somebody who wrote `typed` may have meant, the likeliest first, at most `limit`; none when nothing is near.
 * @param typed in small letters
 */
export function suggest(graph: WordGraph, typed: string, limit: number): string[] {
  const sound = soundOf(plain(typed));
  const scoreOf = ({ word, cost }: Walk['found'][number]) => {
    const bare = plain(word);
    return (
      cost -
      (graph.common.has(word) ? FOR_DAILY_USE : 0) -
      (soundOf(bare) === sound ? FOR_SAME_SOUND : 0) +
      (bare[0] === plain(typed)[0] ? 0 : FOR_OTHER_BEGINNING) +
      (word === word.toLowerCase() ? 0 : FOR_CAPITAL)
    );
  };
  const best = new Map<string, number>();
  const near = [
    ...wordsNear(graph, typed, mostCost(typed.length)),
    ...withApostrophe(graph, typed),
    ...wordsHeard(graph, typed),
  ];
  for (const found of near) best.set(found.word, Math.min(scoreOf(found), best.get(found.word) ?? Infinity));
  const ranked = Array.from(best).sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const widest = (ranked[0]?.[1] ?? 0) + WIDEST;
  return ranked
    .filter(([, score]) => score <= widest)
    .slice(0, limit)
    .map(([word]) => word);
}
