import { ACRONYMS } from './acronyms.ts';
import { suggest } from './suggest.ts';
import { holdsWord, type WordGraph } from './word-graph.ts';

export interface Misspelling {
  /** As it was typed, with what is elided before it: « l’equipe ». */
  word: string;
  /** Where it stands: the place of the text in the list, and of its first character in the text. */
  places: { text: number; start: number }[];
  /** Up to four, the likeliest first; none when nothing is near. */
  suggestions: string[];
}

const MOST_SUGGESTIONS = 4;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;
const ADDRESS = /\S+@\S*|(?:https?:|www\.)\S+|\S+\.(?:fr|com|org|net|eu|exemple)(?![\p{L}\p{N}])/giu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|quoiqu|presqu)’/i;
/** Letters that the graph has: a word with others is in another language. */
const FRENCH_LETTERS = /^[a-zA-ZÀ-ÖØ-öø-ÿœŒæÆ’-]+$/;
const LONGEST_WORD = 40;

/** Words of trades, phones and measures that the dictionary lacks. */
const OUR_WORDS = new Set(
  (
    'afro and aquagym autolaveuse autolaveuses badgeuse badgeuses barista burger burgers canva capcut ' +
    'click cm collect dj djing drive drives excel gaming gel gmail google indeed insta instagram kg km ' +
    'krav-maga linkedin mangas ml mm mobil-home mobil-homes monobrosse monobrosses msemen msemens nail ' +
    'nails onglerie outlook padel pizzaïola pizzaïolas podcast podcasts powerpoint ressourcerie ' +
    'ressourceries scanette scanettes slime smoothie smoothies snack snacking snapchat tacos tchat tiktok ' +
    'transpalette transpalettes uber vinted visio whatsapp wifi windows word youtube zumba'
  ).split(' '),
);

/** What stands for a name: a capital inside a sentence, or all in capitals. */
function isName(word: string, isFirst: boolean): boolean {
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  const hasCapital = word !== word.toLowerCase();
  return isCapitals || (hasCapital && !isFirst) || /\p{Ll}\p{Lu}/u.test(word);
}

function isRight(word: string, graph: WordGraph): boolean {
  const small = word.toLowerCase();
  return [word, small].some((form) => holdsWord(graph, form)) || OUR_WORDS.has(small);
}

/** Whether the word is right as a whole, without what is elided, or part by part: « prêt-à-porter », « vendeur-livreur ». */
function isKnown(word: string, graph: WordGraph): boolean {
  if (isRight(word, graph)) return true;
  const rest = word.replace(ELIDED, '');
  if (rest !== word) return isKnown(rest, graph);
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part === '' || isKnown(part, graph));
}

function suggestionsFor(word: string, graph: WordGraph): string[] {
  const elided = ELIDED.exec(word)?.[0] ?? '';
  const rest = word.slice(elided.length);
  const isCapital = rest[0] !== rest[0]!.toLowerCase();
  return suggest(graph, rest.toLowerCase(), MOST_SUGGESTIONS).map(
    (found) => elided + (isCapital ? found[0]!.toUpperCase() + found.slice(1) : found),
  );
}

/** Whether a sentence begins where this word stands. */
const beginsSentence = (before: string) => /(?:^|[.!?…:•–-]|\n)\s*[«“"(]?\s*$/.test(before);

/**
 * The words of these texts that are not French, each once, with what may have been meant. Names, towns, addresses, acronyms,
 * numbers and words in other scripts are left alone.
 * @param ignored words that the person said are right, and names
 */
export function findMisspellings(
  texts: readonly string[],
  graph: WordGraph,
  ignored: ReadonlySet<string> = new Set(),
): Misspelling[] {
  const found = new Map<string, Misspelling>();
  texts.forEach((text, index) => {
    const readable = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    for (const { 0: word, index: start } of readable.matchAll(WORD)) {
      const known = found.get(word);
      if (known) {
        known.places.push({ text: index, start });
        continue;
      }
      const plainWord = word.normalize('NFC').replace(/'/g, '’');
      const isSkipped =
        ignored.has(word) ||
        ACRONYMS.has(word) ||
        plainWord.length < 2 ||
        plainWord.length > LONGEST_WORD ||
        !FRENCH_LETTERS.test(plainWord) ||
        isName(plainWord.replace(ELIDED, ''), beginsSentence(readable.slice(0, start)));
      if (isSkipped || isKnown(plainWord, graph)) continue;
      const suggestions = suggestionsFor(plainWord, graph);
      found.set(word, { word, places: [{ text: index, start }], suggestions });
    }
  });
  return Array.from(found.values());
}
