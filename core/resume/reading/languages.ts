import { plain } from '../../practice/text.ts';
import { printedLevel } from '../printed-words.ts';
import { LANGUAGE_LEVELS, TITLE_LANGUAGES, type Language, type LanguageLevel } from '../resume.ts';
import { commaParts, saysSomething, trimSigns } from './split-text.ts';

/* « Anglais : B1 », « Arabe (langue maternelle) », « Espagnol, niveau scolaire », « Français courant et anglais scolaire ». */

/** Without accents; the first that fits counts. « Vie courante » is less than « courant ». */
const LEVELS: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /\b(?:langues?\s+)?(?:maternelles?|natives?|natifs?|native|mother tongue)\b|\bbilingues?\b/],
  [
    'everyday',
    /\bvie courante\b|\b(?:niveau\s+)?(?:b1|b2)\b(?:\s*\/\s*b2\b)?|\bintermediaire\b|\b(?:tres\s+)?bon(?:nes?)?\s+(?:niveau|notions)\b|\bniveau moyen\b|\bmoyen\b|\bconversation\b|\bparle\b|\beveryday\b|\bintermediate\b/,
  ],
  [
    'beginner',
    /\b(?:niveau\s+)?(?:a1|a2)\b|\bdebutante?\b|\b(?:niveau\s+)?scolaire\b|\bnotions\b|\bbases\b|\bbeginner\b|\belementary\b|\bbasic\b/,
  ],
  [
    'fluent',
    /\b(?:niveau\s+)?(?:c1|c2)\b|\bcouram+ent\b|\bcourante?\b|\bfluent\b|\blue?, ecrite?,? (?:et )?parlee?\b|\bavancee?\b|\badvanced\b|\bprofessional\b/,
  ],
];

const PRINTED: readonly (readonly [string, LanguageLevel])[] = TITLE_LANGUAGES.flatMap((title) =>
  LANGUAGE_LEVELS.map((level) => [plain(printedLevel(level, title)), level] as const),
);

const NAMES = new Set(
  (
    'francais anglais arabe espagnol allemand italien portugais russe chinois mandarin japonais coreen turc kurde ukrainien polonais ' +
    'roumain bulgare serbe croate bosnien albanais grec hongrois tcheque slovaque neerlandais flamand suedois danois norvegien finnois ' +
    'persan farsi dari pachto pachtou ourdou hindi bengali tamoul pendjabi gujarati singhalais vietnamien thai khmer lao malais ' +
    'indonesien tagalog bambara dioula peul pular soninke wolof malinke mandingue lingala swahili kikongo tigrigna tigrinya amharique ' +
    'oromo somali hausa haoussa yoruba igbo ewe fon berbere kabyle tamazight amazigh chaoui rifain comorien shimaore malgache creole ' +
    'armenien georgien azeri tchetchene hebreu romani breton basque corse occitan catalan lsf ' +
    'french english arabic spanish german italian portuguese turkish'
  ).split(' '),
);

const isLanguage = (word: string) => NAMES.has(plain(word));

/** What is said of the level in a text, or null. */
export function levelIn(text: string): LanguageLevel | null {
  const words = plain(text);
  return (
    LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ??
    PRINTED.find(([printed]) => words.includes(printed))?.[1] ??
    null
  );
}

/** Words that say nothing by themselves beside a level. */
const FILLING =
  /\b(?:langue|niveau|level|lue?|ecrite?|parlee?|et|oral|ecrit|tres|bien|bon|bonne|de|en|la|pratique)\b/g;

function withoutLevel(text: string): string {
  let words = plain(text);
  for (const [printed] of PRINTED) words = words.split(printed).join(' ');
  for (const [, pattern] of LEVELS) words = words.replace(pattern, ' ');
  return words.replace(FILLING, ' ');
}

/** Parts of a line that begin with a language; what follows one up to the next belongs to it. */
function languageTexts(text: string): string[] {
  const texts: string[] = [];
  for (const part of commaParts(text)) {
    const [first = ''] = part.split(/[\s:(/-]+/);
    const isNew = isLanguage(first) || (/^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(part) && levelIn(first) === null);
    if (texts.length === 0 || isNew) texts.push(part);
    else texts[texts.length - 1] += `, ${part}`;
  }
  return texts.flatMap((each) => each.split(/\s+et\s+(?=\p{L}+)/iu).reduce<string[]>(joinUnlessLanguage, []));
}

function joinUnlessLanguage(texts: string[], part: string): string[] {
  const [first = ''] = part.split(/[\s:(]+/);
  if (texts.length === 0 || isLanguage(first)) return [...texts, part];
  return [...texts.slice(0, -1), `${texts[texts.length - 1]!} et ${part}`];
}

const MOST_NAME_WORDS = 3;

/** The languages of a line, and what is said of them that has no place. */
export function readLanguages(text: string): { languages: Omit<Language, 'id'>[]; rest: string[] } {
  const languages: Omit<Language, 'id'>[] = [];
  const rest: string[] = [];
  for (const part of languageTexts(text)) {
    const match =
      /^([\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)*?)(?=$|\s*[:(,\t–—/-]|\s+(?:niveau|courant|scolaire|bilingue|maternel|débutant|notions|bon|lu|natif|native|fluent|[ABC][12]))/iu.exec(
        part,
      );
    const [first = ''] = part.split(' ');
    const name = isLanguage(first) ? first : (match?.[1] ?? part);
    const about = part.slice(name.length);
    if (name.split(' ').length > MOST_NAME_WORDS || !/^\p{L}/u.test(name)) {
      rest.push(part);
      continue;
    }
    languages.push({ name, level: levelIn(about) ?? 'everyday' });
    if (/[\p{L}\p{N}]/u.test(withoutLevel(about))) rest.push(`${name}\u00a0: ${trimSigns(about)}`);
    else if (!saysSomething(name)) rest.push(part);
  }
  return { languages, rest };
}
