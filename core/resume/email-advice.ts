import { plain } from '../practice/text.ts';
import { editDistance } from '../spelling/edit-distance.ts';

/*
 * What can be said of an e-mail address from how it is written. Nobody is asked whether it exists.
 */

export type EmailFault =
  /** Not written as an address; `corrected` when what was meant is clear. */
  | { kind: 'not-an-address'; corrected: string | null }
  /** The provider is misspelt: « gmial.com ». */
  | { kind: 'misspelt-domain'; corrected: string }
  /** A nickname or a joke: the word that makes it so. */
  | { kind: 'fanciful'; word: string }
  /** Somebody else's, or read by several people. */
  | { kind: 'shared' }
  /** Holds neither the first nor the last name. */
  | { kind: 'no-name' }
  /** A year of birth, or a département. */
  | { kind: 'telling-number'; number: string };

interface Person {
  firstName: string;
  lastName: string;
}

/** Providers of addresses that people in France have. */
const PROVIDERS = (
  'gmail.com hotmail.com hotmail.fr outlook.com outlook.fr live.fr live.com msn.com yahoo.fr yahoo.com ymail.com icloud.com ' +
  'me.com orange.fr wanadoo.fr sfr.fr free.fr laposte.net bbox.fr neuf.fr numericable.fr aliceadsl.fr club-internet.fr ' +
  'proton.me protonmail.com pm.me gmx.fr gmx.com aol.com mail.com mailo.com mailo.fr tutanota.com zoho.com'
).split(' ');

/** Providers that have addresses in other countries too: « hotmail.be » is no mistake. */
const ABROAD =
  /^(?:hotmail|yahoo|live|outlook|gmx)\.(?:be|ch|ca|es|it|de|pt|nl|at|net|ie|in|ma|dz|tn|ro|com\.br|co\.uk)$/;

/** The names of a shorter provider are one letter away from those of many firms. */
const SHORTEST_GUESSED = 8;

const ADDRESS =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._+'-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** So well known that another ending, or one letter, is a mistake: « gmail.fr » is nobody's. */
const BIG_NAMES = ['gmail', 'hotmail', 'outlook', 'yahoo', 'laposte', 'icloud', 'wanadoo', 'protonmail'];

/** The provider of this name, with the same ending where it has one. */
function providerNamed(name: string, ending: string): string {
  const same = PROVIDERS.find((provider) => provider === `${name}.${ending}`);
  return same ?? PROVIDERS.find((provider) => provider.split('.')[0] === name) ?? name;
}

/** The provider that this one was meant to be, or null when it may be right. */
function meantProvider(domain: string): string | null {
  if (PROVIDERS.includes(domain) || ABROAD.test(domain)) return null;
  const withoutDots = domain.replace(/\./g, '');
  const glued = PROVIDERS.find((provider) => provider.replace('.', '') === withoutDots);
  if (glued) return glued;
  const [name = '', ending = ''] = domain.split('.');
  const big = BIG_NAMES.find((known) => editDistance(name, known, 1) <= 1);
  if (big) return providerNamed(big, ending);
  const isNear = (provider: string) => editDistance(domain, provider, 1) <= 1;
  return PROVIDERS.find((provider) => provider.length > SHORTEST_GUESSED && isNear(provider)) ?? null;
}

/** What was meant by a text that is no address, or null. */
function corrected(email: string): string | null {
  const tidy = email
    .replace(/^mailto:/i, '')
    .replace(/\s*(?:\(a\)|\[at\]|\(at\)|\s+arobase\s+|\s+at\s+)\s*/i, '@')
    .replace(/\s+/g, '')
    .replace(/,/g, '.')
    .replace(/[;:<>()"«»]/g, '')
    .replace(/@{2,}/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?@\.?/, '@')
    .replace(/^\.|\.$/g, '');
  if (ADDRESS.test(tidy) && !/[^\p{ASCII}]/u.test(tidy)) return tidy;
  const [local = '', domain = '', ...more] = plain(tidy).split('@');
  if (more.length > 0 || local === '') return null;
  if (domain !== '') {
    const provider = PROVIDERS.includes(domain) ? domain : meantProvider(domain);
    return provider ? `${local}@${provider}` : null;
  }
  const ending = PROVIDERS.filter((provider) => local.length > provider.length)
    .sort((a, b) => b.length - a.length)
    .find((provider) => local.slice(-provider.length) === provider);
  const name = ending && local.slice(0, -ending.length).replace(/[._-]+$/, '');
  return name ? `${name}@${ending}` : null;
}

/** Parts of the name as an address can hold them: « Jean-Baptiste » is also « jean » and « baptiste ». */
function nameParts(name: string): string[] {
  const parts = plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 1 ? [parts.join(''), ...parts.filter((part) => part.length > 2)] : parts;
}

const FANCIFUL = new Set(
  (
    'amour baby bad badass badboy badgirl bae bb bebe bg bigboss bisou bisous bitch bling bogoss boss ' +
    'bouboule calin capone cartel cash champion cherie chouchou choupette choupinette choupinou chica ' +
    'chico coco cool coquin coquine crazy cute daddy dark death demon devil diablo dj doudou dragon drift ' +
    'escobar fan flow foot fou folle freestyle funky gamer gamers gaming gang gangsta gangster ghetto ' +
    'ghost girl girly goat goku gossebo gucci haha hacker hot hottie insta joker kawaii kebab killer king ' +
    'kiss kitty lascar legend licorne lil lol loulou love lover loveuse lucifer mafia manga mdr mec meuf ' +
    'minou minouche miss missdu moto motard naruto ninja nounours om otaku panda papillon pirate pitbull ' +
    'player playboy pokemon poupee prince princess princesse psg ptdr punk puce pupuce queen racaille rap ' +
    'rasta rebel rebelle sasuke savage sexy sexyboy shadow skater skull sniper snap starlette sucre swag ' +
    'swagg thug tiger tigresse toto trap tueur vampire vip warrior weed wesh wolf xoxo xx xxx yolo zombie ' +
    'zouzou'
  ).split(' '),
);
/** Long enough to be recognised inside a word. */
const FANCIFUL_INSIDE = Array.from(FANCIFUL).filter((word) => word.length >= 7);
/** « inesdu76 ». */
const OF_A_PLACE = /du[._-]?(\d{2,3})(?!\d)/;

const SHARED =
  /^(?:la)?(?:famille|family|fam|parents|couple|maman|papa|mama|mamie|papi|maison|foyer|mme|mr|madame|monsieur)$/;

/** Words of the part before the @. */
const wordsOf = (local: string) => local.split(/[^\p{L}]+/u).filter((word) => word !== '');

function fancifulWord(local: string, name: readonly string[]): string | null {
  const words = wordsOf(local);
  const bare = words.join('');
  if (name.some((part) => bare === part)) return null;
  const word =
    words.find((part) => FANCIFUL.has(part) && !name.includes(part)) ??
    FANCIFUL_INSIDE.find((part) => bare.includes(part) && !name.some((own) => own.includes(part)));
  if (word !== undefined) return word;
  const place = OF_A_PLACE.exec(local);
  const isOwnName = name.some((part) => part.slice(-2) === 'du' && bare.slice(-part.length) === part);
  return place && !isOwnName ? `du${place[1]!}` : null;
}

function isShared(local: string, first: readonly string[], last: readonly string[]): boolean {
  const words = wordsOf(local);
  const isOwn = (word: string) => first.includes(word) || last.includes(word);
  if (words.some((word) => SHARED.test(word) && !isOwn(word))) return true;
  const joins = words.slice(1, -1).filter((word) => word === 'et' || word === 'and');
  if (joins.some((word) => !isOwn(word))) return true;
  const bare = words.join('');
  if (last.some((part) => part.length > 2 && bare === `les${part}`)) return true;
  // The family name with another first name: the address of a parent, of a brother.
  const rest = words.filter((word) => !last.includes(word));
  return (
    first.length > 0 &&
    rest.length === 1 &&
    rest.length < words.length &&
    rest[0]!.length > 2 &&
    !first.some((part) => part.includes(rest[0]!) || rest[0]!.includes(part)) &&
    !NEUTRAL.has(rest[0]!)
  );
}

/** What one adds to one's own name when the name alone is taken. */
const NEUTRAL = new Set('cv emploi job mail pro contact travail perso email candidature'.split(' '));

/**
 * What an employer may trip over in this address, the worst first; null when it is fine, or empty. `person` is who it should be
 * of: parts that are missing are not looked for.
 */
export function adviseEmail(email: string, person: Person): EmailFault | null {
  const typed = email.trim();
  if (typed === '') return null;
  if (!ADDRESS.test(typed) || /[^\p{ASCII}]/u.test(typed))
    return { kind: 'not-an-address', corrected: corrected(typed) };
  const [local = '', domain = ''] = typed.toLowerCase().split('@');
  const provider = meantProvider(domain);
  if (provider)
    return { kind: 'misspelt-domain', corrected: `${typed.slice(0, typed.indexOf('@'))}@${provider}` };
  const first = nameParts(person.firstName);
  const last = nameParts(person.lastName);
  const word = fancifulWord(local, [...first, ...last, [...first, ...last].join('')]);
  if (word !== null) return { kind: 'fanciful', word };
  if (isShared(local, first, last)) return { kind: 'shared' };
  const bare = wordsOf(local).join('');
  if (
    (first.length > 0 || last.length > 0) &&
    isLatin(first, last) &&
    ![...first, ...last].some((part) => part.length > 1 && bare.includes(part))
  )
    return { kind: 'no-name' };
  const number = /(?:19[4-9]\d|20[01]\d)(?!\d)|(?<digits>\d{2,3})$/.exec(local);
  return number ? { kind: 'telling-number', number: number[0] } : null;
}

/** Names in other scripts are written in an address in many ways: nothing can be said of them. */
const isLatin = (first: readonly string[], last: readonly string[]) =>
  [...first, ...last].every((part) => /^[a-z0-9]+$/.test(part));

/** Of a name in several parts: a longer address is mistyped. */
const MOST_PARTS = 2;
const MOST_LETTERS = 30;

/**
 * Four serious beginnings of an address, without the @ and what follows, made of the name: `ines.benali`. Empty when the name
 * has no letter that an address can hold.
 */
export function proposeAddresses(firstName: string, lastName: string): string[] {
  const written = (name: string) =>
    (
      plain(name)
        .replace(/'/g, '')
        .match(/[a-z0-9]+/g) ?? []
    )
      .slice(0, MOST_PARTS)
      .join('-')
      .slice(0, MOST_LETTERS)
      .replace(/-$/, '');
  const first = written(firstName);
  const last = written(lastName);
  const one = first || last;
  if (one === '') return [];
  if (first === '' || last === '' || first === last)
    return ['pro', 'emploi', 'contact', 'cv'].map((word) => `${one}.${word}`);
  return [`${first}.${last}`, `${last}.${first}`, `${first[0]!}.${last}`, `${first}.${last}.pro`];
}
