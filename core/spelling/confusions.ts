/*
 * Frequent confusions that a dictionary cannot see, because both are words. Each rule looks at the words around and speaks only
 * when it is sure: « pour préparé », « a la caisse », « j’ai travailler ».
 */

export interface Confusion {
  /** Where the wrong words begin in the text. */
  start: number;
  wrong: string;
  right: string;
}

interface Rule {
  /** Groups: what stands before and stays, then what is wrong. */
  pattern: RegExp;
  right: (wrong: string) => string;
}

const EDGE = "[\\p{L}\\p{N}’'-]";

function rule(before: string, wrong: string, after: string, right: Rule['right'] | string): Rule {
  return {
    pattern: new RegExp(`((?:^|(?!${EDGE}).)${before})(${wrong})(?=${after})(?!${EDGE})`, 'giu'),
    right: typeof right === 'string' ? () => right : right,
  };
}

/** Nouns in -é which follow « pour » or « sans » as well as a verb would. */
const NOUNS =
  '(?!(?:bébé|blé|café|canapé|clé|côté|employé|handicapé|invité|marché|retraité|salarié|thé|\\p{L}*(?:[aeiu]té|anté|erté|auté))(?![\\p{L}]))';
const BEFORE_INFINITIVE =
  '(?:pour|sans|savoir|sais|aime|adore|veux|peux|dois|vais|afin de|envie de|capable de|prête? à|appris à|apprendre à) ';
const AFTER_HAVE = "(?:j[’']ai|après avoir|ayant) (?:bien |déjà |toujours |aussi |souvent )?";
/** After these, « a » is the verb. */
const WHO_HAS = /(?:^|\s)(?:il|elle|on|qui|y|n[’']|l[’']|tout)\s?$/i;
const PLACES = " (?:la|l[’']\\p{L}+|domicile|distance|emporter|mi-temps|partir|pied|plein temps|temps|vélo)";

const RULES: readonly Rule[] = [
  rule(BEFORE_INFINITIVE, `${NOUNS}\\p{L}{2,}é`, '', (verb) => `${verb.slice(0, -1)}er`),
  rule(AFTER_HAVE, '(?!hier|cher|premier|dernier)\\p{L}{3,}er', '', (verb) => `${verb.slice(0, -2)}é`),
  rule('', 'sa', ' (?:va|marche|me plaît)', 'ça'),
  rule('', 'a', PLACES, 'à'),
  rule('', 'comme même', '', 'quand même'),
  rule('', 'malgrés', '', 'malgré'),
  rule('', 'parmis', '', 'parmi'),
  rule('', 'language', '', 'langage'),
  rule('', 'connection', '', 'connexion'),
  rule(
    '(?:les|des|ces|mes|aux|nos|plusieurs) ',
    'assiette|caisse|carton|client|commande|course|enfant|légume|plat|produit|rayon|table|verre|vitre',
    '',
    (noun) => `${noun}s`,
  ),
];

/** The confusions in the text, in their order. */
export function confusionsIn(text: string): Confusion[] {
  const found = RULES.flatMap(({ pattern, right }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const [, before = '', wrong = ''] = match;
      const start = match.index + before.length;
      // A capital is often left without its accent.
      if (wrong === 'A' || (wrong === 'a' && WHO_HAS.test(text.slice(0, start)))) return [];
      const mended = right(wrong);
      const isCapital = wrong[0] !== wrong[0]!.toLowerCase();
      return { start, wrong, right: isCapital ? mended[0]!.toUpperCase() + mended.slice(1) : mended };
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The text with its confusions mended. */
export function withoutConfusions(text: string): string {
  return confusionsIn(text)
    .reverse()
    .reduce(
      (mended, { start, wrong, right }) =>
        mended.slice(0, start) + right + mended.slice(start + wrong.length),
      text,
    );
}
