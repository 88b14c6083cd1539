import { plain } from '../../practice/text.ts';
import type { Experience, ExperienceKind, Training } from '../resume.ts';
import { groupEntries, type Entry, type Head } from './entries.ts';
import { findContact } from './contact.ts';
import type { ReadLine } from './reading.ts';
import { commaParts, saysSomething, strongParts, trimSigns } from './split-text.ts';

/* What the entries of experiences and trainings say: which part is the title, which the place, which the town. */

const JOB =
  /^(?:apprenti|stage|stagiaire|alternan|agent|aide|assistant|auxiliaire|animat|baby|benevol|boulang|caiss|carist|chauffeu|charge|chef|coiffeu|commis|conduct|conseill|couvreu|cuisin|emballeu|employe|equipi|estheti|facteu|femme|fleuris|garde|gardien|hot(?:e|esse)|homme|interim|jardini|livreu|macon|magasini|manutention|manoeuvre|mecanic|menage|monit|operat|ouvri|peintre|pizzaiolo|plaquist|plong|prepar|receptionn|repar|secretair|serveu|soudeu|standard|surveillant|techni|teleconseil|vendang|vendeu|volontair)/;
const SCHOOL =
  /^(?:lycee|college|ecole|greta|cfa|universite|iut|institut|mfr|afpa|centre|campus|faculte|academie|mission|e2c|epide|legta)/;

const firstWordIs = (pattern: RegExp, text: string) => pattern.test(plain(text));

const isPlaceThenJob = (one: string, two: string) => !firstWordIs(JOB, one) && firstWordIs(JOB, two);
const isSchoolThenDiploma = (one: string, two: string) =>
  firstWordIs(SCHOOL, one) && !firstWordIs(SCHOOL, two);

interface Read {
  title: string;
  place: string;
  city: string;
}

const MOST_TOWN_WORDS = 5;

/** Could this be a town? */
function isTown(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}’' -]*$/u.test(text) &&
    /^[^\p{Ll}]/u.test(text) &&
    text.split(/\s+/).length <= MOST_TOWN_WORDS
  );
}

/** Place and town of what stands after the title. */
function placeAndTown(details: readonly string[]): Pick<Read, 'place' | 'city'> {
  const parts = details.flatMap((detail) => {
    const { city, rest } = findContact(detail);
    return city === ''
      ? [{ text: detail, isTown: false }]
      : [
          { text: rest, isTown: false },
          { text: city, isTown: true },
        ];
  });
  const known = parts.find((part) => part.isTown)?.text ?? '';
  const texts = parts.filter((part) => !part.isTown && saysSomething(part.text)).map(({ text }) => text);
  if (known !== '') return { place: texts.join(', '), city: known };
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/.exec(texts[texts.length - 1] ?? '');
  if (bracketed && isTown(bracketed[2]!))
    return { place: [...texts.slice(0, -1), bracketed[1]!].join(', '), city: bracketed[2]! };
  const last = texts[texts.length - 1];
  if (texts.length > 1 && last && isTown(last)) return { place: texts.slice(0, -1).join(', '), city: last };
  return { place: texts.join(', '), city: '' };
}

const CHEZ = /\s+(?:chez|@)\s+/i;

/** @param isSwapped does the place stand before the title? */
function readHeads(heads: readonly Head[], isSwapped: (one: string, two: string) => boolean): Read {
  const [first, ...others] = heads;
  if (!first) return { title: '', place: '', city: '' };
  const details = others.flatMap(({ text }) => commaParts(text));
  if (first.isTitle) return { title: first.text, ...placeAndTown(details) };
  const strong = strongParts(first.text).flatMap((part) => part.split(CHEZ));
  const parts = strong.length === 1 && others.length === 0 ? commaParts(first.text) : strong;
  const [one = '', two = details[0] ?? ''] = parts;
  if (two === '' || !isSwapped(one, two))
    return { title: one, ...placeAndTown([...parts.slice(1), ...details]) };
  const rest = parts.length > 1 ? [one, ...parts.slice(2), ...details] : [one, ...details.slice(1)];
  return { title: two, ...placeAndTown(rest) };
}

function kindOf(text: string): ExperienceKind {
  const words = plain(text);
  if (/\bstag(?:e|es|iaire)\b|decouverte professionnelle/.test(words)) return 'internship';
  if (/benevol|association|restos? du coeur|secours populaire/.test(words)) return 'association';
  if (/baby|garde d'enfant|nounou/.test(words)) return 'childcare';
  return 'job';
}

/** The experiences of a section. Its tasks are those lines that tell what was done. */
export function readExperiences(lines: readonly ReadLine[], kind?: ExperienceKind): Omit<Experience, 'id'>[] {
  return groupEntries(lines).map(({ heads, period, tasks }) => {
    const read = readHeads(heads, isPlaceThenJob);
    return {
      kind: kind ?? kindOf(`${read.title} ${read.place}`),
      ...read,
      start: period?.start ?? '',
      end: period?.end ?? '',
      isCurrent: period?.isCurrent ?? false,
      tasks: tasks.map(trimSigns).filter(saysSomething),
    };
  });
}

const STATUS: readonly (readonly [Exclude<Training['status'], 'obtained'>, RegExp])[] = [
  ['in-progress', /(^|[^\p{L}])\(?(?:en cours|en préparation|in progress|قيد الإنجاز)\)?(?=$|[^\p{L}])/iu],
  ['level', /(^|[^\p{L}])\((?:niveau|level|مستوى)\)|^niveau\s+(?=\p{Lu})/iu],
];

function readTraining({ heads, period }: Entry): Omit<Training, 'id'> {
  let status: Training['status'] = period?.isCurrent ? 'in-progress' : 'obtained';
  const named = heads.map((head) => {
    let { text } = head;
    for (const [name, pattern] of STATUS) {
      const without = trimSigns(text.replace(pattern, '$1'));
      if (without !== trimSigns(text)) status = name;
      text = without;
    }
    return { ...head, text };
  });
  const { title, place, city } = readHeads(
    named.filter(({ text }) => saysSomething(text)),
    isSchoolThenDiploma,
  );
  return {
    title,
    school: place,
    city,
    end: (period?.end ?? '') || (period?.isCurrent ? '' : (period?.start ?? '')),
    status,
  };
}

/** The trainings of a section, and the lines that say more than a CV of ours keeps of them. */
export function readTrainings(lines: readonly ReadLine[]): {
  trainings: Omit<Training, 'id'>[];
  rest: string[];
} {
  const entries = groupEntries(lines);
  return { trainings: entries.map(readTraining), rest: entries.flatMap(({ tasks }) => tasks) };
}
