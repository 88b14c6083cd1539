import { plain } from '../../practice/text.ts';

/** Words that say nothing of a trade, from « je veux travailler dans la vente » too. */
const SAYS_NOTHING = new Set(
  (
    'a ai au aux avec aime bosser boulot c ca chez cherche comme d dans de des devenir du emploi en est et etre faire h ' +
    'j je job l la le les metier mon n on ou par pas petit poste pour qui recherche s sans sur taf travail travailler ' +
    'trouver un une veux voudrais y'
  ).split(' '),
);

/**
 * The words of the name of a trade, plain (small letters, no accents), without those that say nothing; all of them when
 * nothing else is left.
 */
export function wordsOfTitle(title: string): string[] {
  const words = plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : words;
}
