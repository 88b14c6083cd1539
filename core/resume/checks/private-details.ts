import type { PlacedText } from './placed-text.ts';

/*
 * How people write on a CV what no employer needs. Each pattern keeps to what is about the person: « enfants de 3 ans »,
 * « personnes handicapées » or « cuisine d’origine italienne » are a trade.
 */

export type PrivateKind =
  'birth-date' | 'age' | 'birth-place' | 'nationality' | 'family' | 'beliefs' | 'health' | 'address';

interface Pattern {
  kind: PrivateKind;
  where: (text: PlacedText) => boolean;
  /** Whole words, any case. */
  source: string;
  /** Not when what comes before ends like this, or what comes after begins like that. */
  notAfter?: RegExp;
  notBefore?: RegExp;
  /** Not when the day is too near to be that of a birth. */
  isOld?: true;
}

const isTold = ({ role }: PlacedText) => role !== 'name';
/** What one says of oneself: what was done in a job or at school speaks of others. */
const ofOneself = ({ step, role }: PlacedText) =>
  role !== 'name' && step !== 'experience' && step !== 'training';
/** Under one’s name, or in the sentence about oneself. */
const atTheTop = (text: PlacedText) => ofOneself(text) && (text.step === 'contact' || text.step === 'job');

const ORIGIN =
  '(?:afghan|albanais|algérien|angolais|arménien|bangladais|belge|béninois|brésilien|bulgare|burkinabé|camerounais|capverdien|' +
  'chinois|comorien|congolais|égyptien|espagnol|éthiopien|français|gabonais|gambien|géorgien|guinéen|haïtien|indien|irakien|' +
  'iranien|italien|ivoirien|kosovar|libanais|libyen|malgache|malien|marocain|mauricien|mauritanien|nigérian|pakistanais|polonais|' +
  'portugais|roumain|russe|rwandais|sénégalais|serbe|somalien|soudanais|suisse|syrien|tchadien|togolais|tunisien|turc|turque|' +
  'ukrainien|vietnamien)(?:ne|e)?';
const DAY = '\\d{1,2}(?:er)?[\\s/.-]+(?:\\d{1,2}|\\p{L}+)[\\s/.-]+\\d{2,4}';
const FEW = '(?:\\d|une?|deux|trois|quatre|cinq)';
const STREET =
  'rue|avenue|av\\.|boulevard|bd\\.?|chemin|impasse|allée|allee|quai|cité|résidence|square|lotissement|hameau';

const PATTERNS: readonly Pattern[] = [
  { kind: 'birth-date', where: isTold, source: `date de naissance(?:\\s*:?\\s*${DAY})?` },
  { kind: 'birth-date', where: isTold, source: `(?:et\\s+)?née?\\s+le\\s+${DAY}` },
  { kind: 'birth-date', where: isTold, source: 'née?\\s+en\\s+(?:[\\p{L}]+\\s+)?(?:19|20)\\d\\d' },
  { kind: 'birth-date', where: ofOneself, source: '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d', isOld: true },
  {
    kind: 'age',
    where: atTheTop,
    source: "(?:j[’']ai\\s+|[âa]gée?\\s+de\\s+|de\\s+)?(?:1[4-9]|[2-6]\\d)\\s?ans",
    notAfter:
      /(?:depuis|pendant|durant|plus|moins|enfants?|jeunes|ados|adultes|personnes|il y a|\d+ à|de \d+ à|après|avec)\s*$/i,
    notBefore: /^\s*d[e’']/i,
  },
  {
    kind: 'age',
    where: ofOneself,
    source: "(?:j[’']ai\\s+|âge\\s*:\\s*)(?:1[4-9]|[2-6]\\d)\\s?ans",
    notBefore: /^\s*d[e’']/i,
  },
  { kind: 'birth-place', where: isTold, source: "lieu de naissance(?:\\s*:?\\s*[\\p{L}’' -]+)?" },
  {
    kind: 'birth-place',
    where: ofOneself,
    source: "née?\\s+(?:à|au|aux)\\s+[\\p{L}’'-]+(?:\\s*\\([\\p{L}\\d ]+\\))?",
  },
  {
    kind: 'nationality',
    where: isTold,
    source: `(?:de\\s+)?(?:double\\s+)?nationalité(?:\\s*:?\\s*${ORIGIN})?`,
  },
  { kind: 'nationality', where: atTheTop, source: `d[’']origine\\s+${ORIGIN}` },
  {
    kind: 'nationality',
    where: ofOneself,
    source: '(?:carte|titre) de séjour(?:\\s+(?:valide|en règle|en cours))?',
  },
  { kind: 'family', where: ofOneself, source: 'situation (?:familiale|de famille)(?:\\s*:?\\s*\\p{L}+)?' },
  { kind: 'family', where: ofOneself, source: 'célibataire(?:,?\\s+sans enfants?)?' },
  {
    kind: 'family',
    where: atTheTop,
    source: '(?:mariée?|pacsée?|divorcée?|en couple|en concubinage)',
    notAfter: /robe de\s*$/i,
  },
  {
    kind: 'family',
    where: ofOneself,
    source: `(?:je suis\\s+)?(?:jeune\\s+)?(?:mère|père|maman|papa)\\s+(?:d[’']|de\\s+)(?:${FEW}\\s+)?(?:enfants?|filles?|garçons?|fils|famille|jumeaux)`,
  },
  {
    kind: 'family',
    where: ofOneself,
    source: `(?:(?:j[’']ai|avec)\\s+)?${FEW}\\s+enfants?\\s+à charge|j[’']ai\\s+${FEW}\\s+enfants?`,
  },
  { kind: 'family', where: ofOneself, source: 'sans enfants?', notAfter: /(?:espace|hôtel|séjour)\s*$/i },
  { kind: 'family', where: ofOneself, source: '(?:je suis\\s+)enceinte' },
  {
    kind: 'beliefs',
    where: ofOneself,
    source: '(?:musulmane?|catholique|chrétienne?|protestante?|bouddhiste|croyante?)(?:\\s+pratiquante?)?',
    notAfter:
      /(?:secours|école|lycée|collège|association|jeunesse|scouts?|mission|église|chorale|aumônerie|paroisse)\s*$/i,
  },
  {
    kind: 'beliefs',
    where: ofOneself,
    source:
      "(?:membre|militante?|adhérente?)\\s+(?:du|de la|au|à la|d[’']un)\\s+(?:parti|syndicat|cgt|cfdt)(?:\\s+\\p{L}+)?",
  },
  { kind: 'health', where: ofOneself, source: 'rqth|travailleu(?:r|se)\\s+handicapée?' },
  {
    kind: 'health',
    where: ofOneself,
    source: '(?:je suis|reconnue?)\\s+(?:en situation de handicap|handicapée?|malade|invalide)',
  },
  {
    kind: 'health',
    where: ofOneself,
    source: '(?:diabétique|asthmatique|épileptique|séropositi(?:f|ve)|dépressi(?:f|ve))',
    notAfter: /(?:personnes?|patients?|repas)\s*$/i,
  },
  { kind: 'address', where: ofOneself, source: `\\d{1,4}\\s*(?:bis|ter)?,?\\s+(?:${STREET})\\s+[^,;\\n]*` },
  {
    kind: 'address',
    where: ({ step, field }) => step === 'contact' && field === 'city',
    source: '\\d{1,4}\\s*(?:bis|ter)?,?\\s+(?:place|route|cours|cour|passage|villa)\\s+[^,;\\n]*',
  },
];

const COMPILED = PATTERNS.map((pattern) => ({
  ...pattern,
  // What stands before is kept in a group: the floor has no lookbehind.
  regexp: new RegExp(`(^|[^\\p{L}\\p{N}])(${pattern.source})(?![\\p{L}\\p{N}])`, 'giu'),
}));

/** Nobody younger looks for work. */
const YOUNGEST = 14;

/** The kinds of private details in the text, each with the text that is left without them. */
export function privateDetailsIn(
  placed: PlacedText,
  today: string,
): { kind: PrivateKind; without: string }[] {
  const found = new Map<PrivateKind, string>();
  for (const { kind, where, regexp, notAfter, notBefore, isOld } of COMPILED) {
    if (!where(placed)) continue;
    const text = found.get(kind) ?? placed.text;
    const without = text.replace(regexp, (match: string, before: string, detail: string, at: number) => {
      const isOther =
        (notAfter?.test(text.slice(0, at + before.length)) ?? false) ||
        (notBefore?.test(text.slice(at + match.length)) ?? false) ||
        (isOld === true && Number(detail.slice(-4)) > Number(today.slice(0, 4)) - YOUNGEST);
      return isOther ? match : before;
    });
    if (without !== text) found.set(kind, tidy(without));
  }
  return Array.from(found, ([kind, without]) => ({ kind, without }));
}

/** A text from which something was taken, without the signs that hung on it. */
export function tidy(text: string): string {
  const joined = text
    .replace(/\(\s*\)/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/[,;:.]\s*(?=[,;:.])/g, '')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '');
  return /[\p{L}\p{N}]{2}/u.test(joined) ? joined.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : '';
}
