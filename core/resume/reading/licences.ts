import { plain } from '../../practice/text.ts';
import { printedLicence } from '../printed-words.ts';
import { LICENCE_KINDS, TITLE_LANGUAGES, type Licence, type LicenceKind } from '../resume.ts';
import { commaParts, trimSigns } from './split-text.ts';

/* « Permis B », « CACES R489 cat. 1A, 3 et 5 », « SST à jour », « BAFA en cours ». */

/** Their names as people write them, at the beginning; what follows is the detail. */
const NAMES: readonly (readonly [LicenceKind, RegExp])[] = [
  ['conduite-accompagnee', /^conduite accompagnée/i],
  ['code-obtenu', /^code(?: de la route)?(?: obtenu)?(?!\p{L})/iu],
  ['permis-am', /^permis\s*(?:de conduire)?\s*:?\s*am(?!\p{L})|^(?:bsr|am)$/iu],
  ['permis-a', /^permis\s*(?:de conduire)?\s*:?\s*(?:moto\s*)?a[12]?(?!\p{L})|^permis moto|^a[12]?$/iu],
  [
    'permis-c',
    /^permis\s*(?:de conduire)?\s*:?\s*(?:poids lourds?\s*)?ce?(?!\p{L})|^permis poids lourds?|^ce?$/iu,
  ],
  [
    'permis-b',
    /^permis\s*(?:de conduire)?\s*:?\s*(?:catégorie\s*)?b(?!\p{L})|^permis(?: de conduire)?$|^b$/iu,
  ],
  ['caces', /^caces/i],
  ['sst', /^(?:sst|sauveteu(?:r|se)[\s-]secouriste(?: du travail)?)(?![\p{L}])/iu],
  ['psc1', /^psc\s?1/i],
  ['bafa', /^bafa(?![\p{L}])/iu],
  ['haccp', /^haccp/i],
  ['habilitation-electrique', /^habilitations? électriques?/i],
];

const PRINTED: readonly (readonly [string, LicenceKind])[] = TITLE_LANGUAGES.flatMap((title) =>
  LICENCE_KINDS.filter((kind) => kind !== 'other').map(
    (kind) => [plain(printedLicence({ kind, detail: '' }, title)), kind] as const,
  ),
);

type Read = Omit<Licence, 'id'>;

/** The licence that a text names, or null. */
export function licenceIn(text: string): Read | null {
  const words = text.trim();
  const [name = '', ...details] = words.split(/\s*:\s*/);
  const printed = PRINTED.find(([known]) => known === plain(name));
  if (printed) return { kind: printed[1], detail: details.join(' : ') };
  for (const [kind, pattern] of NAMES) {
    const match = pattern.exec(words);
    if (match)
      return { kind, detail: trimSigns(words.slice(match[0].length)).replace(/^\(([^()]*)\)$/, '$1') };
  }
  return null;
}

/** « Permis A et B » is two of them, « CACES 1, 3 et 5 » is one. */
function licenceTexts(text: string): string[] {
  const parts = commaParts(text).flatMap((part) =>
    /^permis/i.test(part) ? part.split(/\s+(?:et|&)\s+(?=[abc]\b)|\/(?=[abc]\b)/i) : [part],
  );
  return parts.reduce<string[]>((texts, part) => {
    const before = texts[texts.length - 1];
    if (before !== undefined && /^caces/i.test(before) && /^(?:\d|r\s?\d|cat)/i.test(part))
      return [...texts.slice(0, -1), `${before}, ${part}`];
    return [...texts, part];
  }, []);
}

/** The licences and certificates of a line. One that is not known by name is kept as it is written. */
export function readLicences(text: string): Read[] {
  return licenceTexts(text).map((part) => licenceIn(part) ?? { kind: 'other', detail: part });
}

/** Does the line, outside any section, begin with a driving licence or a certificate? */
export function namesLicence(text: string): boolean {
  return /^(?:permis\b|code de la route|caces\b|sst\b|psc\s?1\b|bafa\b|haccp\b|habilitations?\s|conduite accompagnée)/i.test(
    text,
  );
}
