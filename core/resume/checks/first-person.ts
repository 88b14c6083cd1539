/*
 * « J’ai servi les clients » said as a CV says it: « Servir les clients ».
 */

const FIRST_PERSON = /(?:^|[\s,.;(])(?:je(?=\s)|j[’'](?=\p{L}))|(?:^|[\s,.;(])moi(?=[\s,.;]|$)/iu;

/** Whether the text speaks in the first person. « JE », in capitals among small letters, is a sign of something else. */
export function isFirstPerson(text: string): boolean {
  const isShouted = text === text.toUpperCase();
  return FIRST_PERSON.test(isShouted ? text : text.replace(/\bJE\b/g, ''));
}

/** Participles that do not end in -é, and presents that are not their infinitive without its r. */
const INFINITIVES: Readonly<Record<string, string>> = {
  accueilli: 'accueillir',
  achète: 'acheter',
  amène: 'amener',
  appris: 'apprendre',
  balaie: 'balayer',
  balaye: 'balayer',
  choisi: 'choisir',
  conduit: 'conduire',
  construit: 'construire',
  coupe: 'couper',
  découvert: 'découvrir',
  emmène: 'emmener',
  entretenu: 'entretenir',
  essuie: 'essuyer',
  eu: 'avoir',
  fais: 'faire',
  fait: 'faire',
  fini: 'finir',
  garni: 'garnir',
  gère: 'gérer',
  lève: 'lever',
  mets: 'mettre',
  mis: 'mettre',
  nettoie: 'nettoyer',
  nourri: 'nourrir',
  obtenu: 'obtenir',
  paie: 'payer',
  pris: 'prendre',
  prends: 'prendre',
  promène: 'promener',
  refait: 'refaire',
  rempli: 'remplir',
  repeint: 'repeindre',
  répondu: 'répondre',
  reçu: 'recevoir',
  sers: 'servir',
  servi: 'servir',
  suivi: 'suivre',
  sorti: 'sortir',
  soutenu: 'soutenir',
  tenu: 'tenir',
  tiens: 'tenir',
  vends: 'vendre',
  vendu: 'vendre',
};

function infinitiveOf(verb: string): string | null {
  const small = verb.toLowerCase();
  const known = Object.prototype.hasOwnProperty.call(INFINITIVES, small) ? INFINITIVES[small]! : null;
  if (known !== null) return known;
  if (/(?:er|ir|re)$/.test(small)) return small;
  if (/é$/.test(small)) return `${small.slice(0, -1)}er`;
  return /[^aeèéiouy]e$|[giu]e$/.test(small) && !/è.e$/.test(small) ? `${small}r` : null;
}

/** Beginnings after which what follows can stand alone. */
const BEGINNINGS =
  /^(?:je suis (?:capable de |en train de )?|je sais (?:bien )?|je peux (?:aussi )?|j['’]aime (?:bien |beaucoup )?|j['’]adore |j['’]ai appris à |j['’]ai dû |je devais |je dois )(?=\p{L})/iu;
const VERB = /^(?:je |j['’]ai |j['’])(?:aussi |souvent |toujours )?([\p{L}-]+)(?=\s|$)/iu;

/** Verbs that help others: what follows them is the action, and the rules above did not find it. */
const HELPING = new Set(['avoir', 'être', 'etre']);

const capitalised = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/**
 * The text without the first person, when it begins with it and one verb follows; null when only its author can say it
 * otherwise.
 */
export function impersonal(text: string): string | null {
  const said = text.trim();
  const short = said.replace(BEGINNINGS, '');
  if (short !== said) return isFirstPerson(short) ? null : capitalised(short);
  const match = VERB.exec(said);
  if (!match) return null;
  const infinitive = infinitiveOf(match[1]!);
  if (infinitive === null || HELPING.has(infinitive)) return null;
  const made = capitalised(infinitive) + said.slice(match[0].length);
  return isFirstPerson(made) ? null : made;
}
