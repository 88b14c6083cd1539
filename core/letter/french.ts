import { FRENCH_MONTHS } from '../french/months.ts';
import type { Wording } from '../resume/resume.ts';

/*
 * The few rules of French grammar that a sentence put together from somebody's words needs.
 */

const ELIDES = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;

/** `de serveuse`, `d’équipière`. A silent h is supposed, as in « hôtesse ». */
export function of(words: string): string {
  return ELIDES.test(words) ? `d’${words}` : `de ${words}`;
}

/** The first letter small, unless the word is an acronym or a name with several capitals. */
export function asInSentence(words: string): string {
  const trimmed = words.trim().replace(/[.;,\s]+$/, '');
  const first = trimmed.split(/\s/)[0] ?? '';
  return /^\p{Lu}[\p{Lu}\d]/u.test(first) ? trimmed : trimmed.charAt(0).toLowerCase() + trimmed.slice(1);
}

export function asSentence(words: string): string {
  const trimmed = words.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** `a`, `a et b`, `a, b et c`. */
export function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1];
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}

/** Does the phrase begin with a verb in the infinitive: « Préparer les commandes », « M’occuper de… » ? */
export function beginsWithInfinitive(phrase: string): boolean {
  const first =
    phrase
      .trim()
      .replace(/^(?:m|s)[’']/i, '')
      .split(/[\s’']/)[0] ?? '';
  return (
    /^\p{L}+(?:er|ir|re|oir)$/iu.test(first) &&
    !/^(?:hier|hiver|février|papier|quartier|métier|atelier|encadre|livre|titre|centre|cadre|genre|notre|votre|autre|plaisir|premier|dernier|fer|mer|bar|chantier|courrier|goûter|dîner)$/i.test(
      first,
    )
  );
}

const FEMININE_OF: readonly (readonly [masculine: RegExp, suffix: RegExp, feminine: string])[] = [
  [/teur$/, /^t?rice$/, 'trice'],
  [/eur$/, /^e?u?se$/, 'euse'],
  [/er$/, /^i?[èe]re$/, 'ère'],
  [/ien$/, /^(?:ien)?ne$/, 'ienne'],
];

function feminineOf(base: string, suffix: string): string {
  for (const [masculine, written, feminine] of FEMININE_OF) {
    if (masculine.test(base) && written.test(suffix)) return base.replace(masculine, feminine);
  }
  return base + suffix;
}

const looksFeminine = (words: string) =>
  /(?:euse|trice|ère|ienne|esse|ée|onne|ante|ente|ière|née|yée)\b/i.test(words);

/** A title without its `(H/F)`. */
export function withoutGenderMark(title: string): string {
  return title
    .replace(/\s*[([]?\b[HF]\s*\/\s*[HF](?:\s*\/\s*X)?\b[)\]]?/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s–-]+$/, '')
    .trim();
}

/** A title in the form that the person uses: `Serveur / Serveuse`, `Équipier(ère) polyvalent(e)`, `vendeur·euse`. */
export function inWording(title: string, wording: Wording): string {
  const oneForm = withoutGenderMark(title).replace(
    /(\p{L}+)(?:\(-?(\p{Ll}{1,5})\)|[·.](\p{Ll}{1,5})(?!\p{L}))/gu,
    (_, base: string, a?: string, b?: string) => {
      const suffix = a ?? b ?? '';
      return wording === 'feminine' ? feminineOf(base, suffix) : base;
    },
  );
  const halves = oneForm.split(/\s*\/\s*/);
  if (halves.length !== 2) return oneForm;
  const [one = '', other = ''] = halves;
  // « Serveur / Serveuse de bar »: the end belongs to both.
  const shared = other.split(' ').slice(one.split(' ').length);
  const whole = [one, ...shared].join(' ');
  const isFeminineFirst = looksFeminine(one) && !looksFeminine(other);
  return (wording === 'feminine') === isFeminineFirst ? whole : other;
}

/** `2026-12-01` is `le 1er décembre`; empty for what is not a day. */
export function spokenDay(day: string): string {
  const [, month, number] = /^\d{4}-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = FRENCH_MONTHS[Number(month) - 1];
  return name ? `le ${number === '01' ? '1er' : Number(number)} ${name}` : '';
}
