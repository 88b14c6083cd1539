import { heard, likeness, type HeardWord } from './word-likeness.ts';
import { wordsOfTitle } from './words-of-title.ts';

/*
 * A list of things with names, made ready once, so that each key typed is answered at once: every different word is compared
 * once with what is typed, however many names it stands in.
 */

interface IndexedName {
  /** Place of the thing in the list. */
  item: number;
  /** 0 for the first name of the thing. */
  rank: number;
  length: number;
}

/** Where a word stands: `from` is its place in the name, `covers` how many words of the name it makes. */
interface Standing {
  name: number;
  from: number;
  covers: number;
}

export interface TitleIndex<Item> {
  items: readonly Item[];
  names: IndexedName[];
  words: { heard: HeardWord; standings: Standing[] }[];
}

/** Names of so many words are also found when two of them are typed as one: « babysitter », « mc do ». */
const LONGEST_JOINED = 3;

/** Makes a list ready for `findTitles`. `namesOf` gives the names of a thing, the one shown first. */
export function prepareIndex<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): TitleIndex<Item> {
  const names: IndexedName[] = [];
  const standingsOf = new Map<string, Standing[]>();
  const stand = (word: string, standing: Standing) => {
    const known = standingsOf.get(word);
    if (known) known.push(standing);
    else standingsOf.set(word, [standing]);
  };
  items.forEach((thing, item) => {
    namesOf(thing).forEach((title, rank) => {
      const words = wordsOfTitle(title);
      const name = names.push({ item, rank, length: words.length }) - 1;
      words.forEach((word, from) => {
        stand(word, { name, from, covers: 1 });
        const next = words[from + 1];
        if (next !== undefined && words.length <= LONGEST_JOINED)
          stand(word + next, { name, from, covers: 2 });
      });
    });
  });
  const words = Array.from(standingsOf, ([word, standings]) => ({ heard: heard(word), standings }));
  return { items, names, words };
}

interface Match {
  /** Sum, over the words typed, of likeness × weight. */
  found: number;
  /** Words of the name that were met. */
  covered: number;
  /** Whether the name begins with what was typed first. */
  begins: boolean;
}

const LEAST_RELEVANCE = 0.45;
const FOR_WHOLE_NAME = 0.12;
const FOR_BEGINNING = 0.08;
const FOR_SHOWN_NAME = 0.05;
/** What a word that is nowhere in the list counts, beside those that are: a brand, a town. */
const UNKNOWN_WORD = 0.25;

interface Matches {
  /** Of each name. */
  ofNames: Map<number, Match>;
  /** Of each thing, over all its names: « vendeuse » in one and « vêtements » in another. */
  ofItems: Map<number, number>;
  /** Of all the words typed: a rare word tells more than « aide ». */
  weight: number;
}

function matchesOf<Item>(typed: readonly HeardWord[], { words, names }: TitleIndex<Item>): Matches {
  const ofNames = new Map<number, Match>();
  const ofItems = new Map<number, number>();
  let weight = 0;
  typed.forEach((query, place) => {
    const best = new Map<number, { score: number; standing: Standing }>();
    for (const { heard: meant, standings } of words) {
      const score = likeness(query, meant);
      if (score === 0) continue;
      for (const standing of standings) {
        if (score > (best.get(standing.name)?.score ?? 0)) best.set(standing.name, { score, standing });
      }
    }
    const rarity = best.size === 0 ? UNKNOWN_WORD : 1 / (1 + Math.log(1 + (20 * best.size) / names.length));
    weight += rarity;
    const bestOfItems = new Map<number, number>();
    for (const [name, { score, standing }] of best) {
      const match = ofNames.get(name) ?? { found: 0, covered: 0, begins: false };
      match.found += score * rarity;
      match.covered += standing.covers;
      if (place === 0 && standing.from === 0) match.begins = true;
      ofNames.set(name, match);
      const { item } = names[name]!;
      bestOfItems.set(item, Math.max(score, bestOfItems.get(item) ?? 0));
    }
    for (const [item, score] of bestOfItems) ofItems.set(item, (ofItems.get(item) ?? 0) + score * rarity);
  });
  return { ofNames, ofItems, weight };
}

/** The words typed, and the same with two neighbours as one. */
function readingsOf(query: string): HeardWord[][] {
  const words = wordsOfTitle(query);
  const joined = words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)]);
  return [words, ...joined].map((reading) => reading.map(heard));
}

/**
 * The things whose names are most like what is typed, best first, at most `limit`. Accents, order, gender, number, mistakes and
 * texting spelling are forgiven; a word may be unfinished. Nothing for an empty query.
 */
export function findTitles<Item>(query: string, index: TitleIndex<Item>, limit: number): Item[] {
  const scores = new Map<number, number>();
  for (const reading of readingsOf(query)) {
    const { ofNames, ofItems, weight } = matchesOf(reading, index);
    for (const [at, { found, covered, begins }] of ofNames) {
      const { item, rank, length } = index.names[at]!;
      const relevance = (found + ofItems.get(item)!) / 2 / weight;
      if (relevance < LEAST_RELEVANCE) continue;
      const score =
        relevance +
        FOR_WHOLE_NAME * Math.min(1, covered / length) +
        (begins ? FOR_BEGINNING : 0) +
        (rank === 0 ? FOR_SHOWN_NAME : 0);
      if (score > (scores.get(item) ?? 0)) scores.set(item, score);
    }
  }
  return Array.from(scores)
    .sort(([itemA, a], [itemB, b]) => b - a || itemA - itemB)
    .slice(0, limit)
    .map(([item]) => index.items[item]!);
}
