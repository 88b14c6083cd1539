import type { Offer } from './message.ts';
import { fold, typedSpan, type Folded } from './reading/fold.ts';

/*
 * What a pasted job offer says, as far as it can be told without guessing: every part may stay empty, and the person corrects
 * what was misread. Offers come from job sites, from e-mails, from paper retyped: labels, then usual sentences, are looked for.
 */

const MOST_READ = 20_000;

interface Text {
  raw: string;
  folded: Folded;
}

/** The part of the text as it was typed that a group of the pattern covers in the folded text. */
function captured({ raw, folded }: Text, pattern: RegExp): string {
  const found = pattern.exec(folded.text);
  const group = found?.[1];
  if (!found || !group) return '';
  const start = found.index + found[0].lastIndexOf(group);
  const span = typedSpan(folded, { start, end: start + group.length });
  return raw.slice(span.start, span.end).trim();
}

const label = (names: string) => new RegExp(`(?:^|\\n)[ \\-•*]*(?:${names}) ?: *([^\\n]{2,90})`);

const GENDER_MARK = /\s*[([]?\b[hfHFmMxX]\s?\/\s?[hfHFmMxX](?:\s?\/\s?[xX])?\b[)\]]?/;

/** A title without what surrounds it: `(H/F)`, the contract, the town, a reference. */
function bareTitle(title: string): string {
  const bare = title
    .replace(
      /^(?:offre d[’']emploi|annonce|poste|recrutement|urgent|cdi|cdd|intérim|alternance)\s*[:\-–]+\s*/i,
      '',
    )
    .split(GENDER_MARK)[0]!
    .replace(/\s+[-–|,]\s+(?:cdi|cdd|int[ée]rim|temps|alternance|stage|saison|\d|à |réf).*$/i, '')
    .replace(/\s*(?:[,;.]|\((?!\p{Ll}{1,4}\))).*$/u, '')
    .replace(/[\s–\-:]+$/, '')
    .trim();
  return bare.length <= 70 ? bare : '';
}

const TRADE_END =
  '(?= ?(?:[(\\[]? ?[hfm] ?/ ?[hfm]|[,.;:\\n(]| pour | a | au | en (?:cdi|cdd|interim|contrat)| afin | qui | dans | sur | chez | des |$))';
const WANTED = [
  label(
    "(?:intitule|titre)(?: du poste| de l'offre)?|poste(?: propose| a pourvoir| recherche)?|metier|emploi propose|profession",
  ),
  new RegExp(
    `\\b(?:recherche|recherchons|recrute|recrutons|cherche|cherchons|besoin d'|embauche|embauchons|recrutement d'|poste d[e'] ?|recherchent|offre d'emploi ?:? )(?: (?:actuellement|activement|pour|son|sa|ses|notre|un nouveau|une nouvelle|plusieurs|des|deux|\\d)?)? ?(?:un\\(e\\)|une?|des|d'une?|son|sa|ses)? ?((?!(?:pour|une personne|quelqu|candidat))[a-z][a-z'/()\\- ]{3,60}?)${TRADE_END}`,
  ),
];

function jobIn(text: Text): string {
  const titled = captured(text, WANTED[0]!);
  if (titled !== '') return bareTitle(titled);
  const lines = text.raw.split('\n').map((line) => line.trim());
  const marked = lines.find(
    (line) => GENDER_MARK.test(line) && line.length <= 90 && bareTitle(line).length >= 4,
  );
  if (marked && !/\b(?:recherch|recrut|cherch)/i.test(marked)) return bareTitle(marked);
  const wanted = captured(text, WANTED[1]!);
  if (wanted !== '') return bareTitle(wanted);
  const first = lines.find((line) => line !== '') ?? '';
  const isTitle =
    first.length <= 60 && !/[.!?:]$/.test(first) && !/^(?:bonjour|offre|annonce)\b/i.test(first);
  return isTitle && lines.filter((line) => line !== '').length > 1 ? bareTitle(first) : '';
}

const KINDS_OF_PLACE =
  '(?:restaurant|boulangerie|boucherie|magasin|hotel|garage|association|societe|entreprise|supermarche|creche|salon|pizzeria|brasserie|bar|cafe|librairie|pharmacie|epicerie|mairie|maison de retraite|residence|camping|centre|ecole|ferme|agence)';

function firmIn(text: Text): string {
  const labelled = captured(
    text,
    label("(?:nom de l'|l')?entreprise|societe|employeur|etablissement|enseigne|raison sociale"),
  );
  if (labelled !== '') return labelled.replace(/[.,;]$/, '');
  const { raw } = text;
  // « La Table du Coin recherche… », « Le restaurant L’Escale recrute… »
  const hiring =
    /(?:^|[\n.!?]\s*)(?:(?:le|la|l’|l'|notre|les)\s*)?([\p{L}’'&.\- ]{2,60}?)\s+(?:recherche|recrute|cherche|embauche|recrutent|recherchent)\b/iu.exec(
      raw,
    );
  const before = (hiring?.[1] ?? '').trim();
  const name = capitalsIn(before.replace(new RegExp(`^${KINDS_OF_PLACE} `, 'i'), ''));
  if (name !== '') return withArticle(raw, name);
  const joined =
    /\b(?:[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Ii]ntégrez|[Aa]u sein de(?: la société| l’entreprise| l'entreprise)?)\s+((?:\p{Lu}[\p{L}’'&\-]*|de|du|des|la|le|les|et|d’|l’)(?:\s+(?:\p{Lu}[\p{L}’'&\-]*|de|du|des|la|le|les|et|&))*)/u.exec(
      raw,
    );
  return capitalsIn(joined?.[1] ?? '');
}

/** The name in a few words, from its first capital; empty when it is « Nous » or has none. */
function capitalsIn(words: string): string {
  const name =
    /\p{Lu}.*$/u
      .exec(words)?.[0]
      .trim()
      .replace(/\s+(?:de|du|des|la|le|les|et|&)$/u, '') ?? '';
  return /^(?:Nous|On|Notre|Recherche|Urgent|Je|Poste|Offre|Restaurant|Magasin|Société|Entreprise|Madame|Monsieur|Bonjour|Qui|Entreprise familiale)$/u.test(
    name,
  )
    ? ''
    : name;
}

/** « Table du Coin » with the article that belongs to it, when it is written with a capital. */
function withArticle(raw: string, name: string): string {
  const found = new RegExp(`(?:La|Le|L’|L'|Les|Au|Aux) ?$`).exec(raw.slice(0, raw.indexOf(name)));
  return found && /^(?:La|Le|L|Les|Au|Aux)/.test(found[0]) ? found[0] + name : name;
}

const EMAIL = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9][a-z0-9.-]*\.[a-z]{2,}/gi;
const NOBODY = /^(?:no|ne|not|pas)[-_.]?(?:reply|repl|pas|repon)/i;

function emailIn(raw: string): string {
  const hidden = raw.replace(/\s?(?:\(at\)|\[at\]|\(a\)|\[a\]|\barobase\b)\s?/gi, '@');
  const found = (hidden.match(EMAIL) ?? []).map((email) => email.replace(/\.+$/, ''));
  return found.find((email) => !NOBODY.test(email)) ?? found[0] ?? '';
}

const NAME = "\\p{Lu}[\\p{L}’'\\-]+(?:[ \u00a0](?:de |d’)?\\p{Lu}[\\p{L}’'\\-]+){0,2}";

function contactIn({ raw }: Text): string {
  const titled = new RegExp(`\\b(?:Mme|Madame|Mlle|M\\.|Mr\\.?|Monsieur)[ \u00a0]+(${NAME})`, 'u').exec(raw);
  if (titled) return titled[0].trim();
  const introduced = new RegExp(
    `(?:[Cc]ontact(?:ez|er)?|[Ii]nterlocut(?:eur|rice)|[Aa]uprès de|[Àà] l’attention de|[Aa]dress(?:er|ez)[^.\\n]{0,40} à|[Ee]nvoyez[^.\\n]{0,40} à|[Dd]emander|[Rr]ecruteu(?:r|se)|[Rr]esponsable(?: du recrutement)?) ?:? *(${NAME})`,
    'u',
  ).exec(raw);
  const name = introduced?.[1] ?? '';
  return name.includes(' ') ? name.trim() : '';
}

const TOWN =
  "\\p{Lu}[\\p{L}’'\\-]+(?:[ \\-](?:\\p{Lu}[\\p{L}’'\\-]+|(?:sur|sous|les|lès|la|le|de|du|des|en|aux|d’|l’)(?=[ \\-]\\p{Lu})))*";

/** `ROUEN` is `Rouen`. */
function inSmallLetters(town: string): string {
  if (!/^[\p{Lu}’' -]{3,}$/u.test(town)) return town;
  return town.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function cityIn(text: Text): string {
  const { raw } = text;
  const labelled = captured(
    text,
    label('lieu(?: de travail| du poste)?|ville|localisation|localite|commune|secteur|adresse'),
  );
  const source = labelled === '' ? raw : labelled;
  const patterns = [
    `\\b\\d{5} +(${TOWN})`,
    `(?:^|[ \\n])(?:2[AB]|\\d{2}) +- +(${TOWN})`,
    `(${TOWN}) ?\\((?:2[AB]|\\d{2,5})\\)`,
    ...(labelled === ''
      ? [
          `(?:^|[\\s(])(?:à|sur) (?!Envoyer|Pourvoir|Partir|Temps|Madame|Monsieur|Mme|M\\.|L’|La |Le )(${TOWN})`,
        ]
      : [`^(${TOWN})`]),
  ];
  for (const pattern of patterns) {
    const town = new RegExp(pattern, 'u').exec(source)?.[1];
    if (town) return inSmallLetters(town.replace(/\s+(?:CEDEX|Cedex).*$/, '').trim());
  }
  return labelled.replace(/[.,;(].*$/, '').trim();
}

const REFERENCE =
  /\b(?:reference|ref|offre n|offre numero|numero de l'offre|annonce n|n) ?(?:de l'offre|offre|annonce)? ?[°º.:]* ?:? ?([a-z0-9][a-z0-9/_-]*\d[a-z0-9/_-]*)\b/;

function referenceIn(text: Text): string {
  const reference = captured(text, REFERENCE);
  return /^(?:\d{1,2}|\d{4,5}|0\d{9})$/.test(reference) && !/\bref/.test(text.folded.text) ? '' : reference;
}

/**
 * What a pasted offer says: the job, the firm, where and to whom to write. Parts that are not found are empty. Never throws.
 * @param text the offer as it was copied, at most 20,000 characters are read
 */
export function readOffer(text: string): Offer {
  const raw = text
    .slice(0, MOST_READ)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]/g, ' ');
  const offer: Text = { raw, folded: fold(raw) };
  return {
    job: jobIn(offer),
    firm: firmIn(offer),
    email: emailIn(raw),
    contact: contactIn(offer),
    city: cityIn(offer),
    reference: referenceIn(offer),
  };
}
